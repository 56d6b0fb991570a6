import { EVERYBODY, runAs } from '#backend/isolation/scope'
import emitter from '@adonisjs/core/services/emitter'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What of an account was changed, so that its owner is told by a letter (ASVS 5.0, 6.3.7). */
export type AccountChange =
  | 'password'
  | 'second_factor_set'
  | 'second_factor_replaced'
  | 'second_factor_removed'
  | 'recovery_codes_renewed'
  | 'identity_tied'
  | 'identity_untied'

declare module '@adonisjs/core/types' {
  interface EventsList {
    'account:changed': { userId: string; change: AccountChange; trx: TransactionClientContract }
  }
}

/**
 * Changes an account in one transaction, in which its owner is told as well.
 * @param work gets `tell`, to be called once the change is made
 */
export const changeAccount = <T>(
  userId: string,
  work: (
    trx: TransactionClientContract,
    tell: (change: AccountChange) => Promise<void>
  ) => Promise<T>
): Promise<T> =>
  // Letters about accounts are of no unit: a school sees none, not even its own.
  runAs(EVERYBODY, () =>
    db.transaction((trx) =>
      work(trx, (change) => emitter.emit('account:changed', { userId, change, trx }))
    )
  )
