import type { AccountChange } from '#backend/identity/account_changes'
import { civilDateOf, toInstant, wallTimeOf } from '#domain/calendar/instant'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { writeAccountLetter } from './account_letters.js'

interface Changed {
  userId: string
  change: AccountChange
  trx: TransactionClientContract
}

/** Writes the owner of an account what was changed and when, in case it was somebody else. */
export const tellOwner = ({ userId, change, trx }: Changed): Promise<string> => {
  const now = toInstant(Date.now())
  const at = `${civilDateOf(now)} ${wallTimeOf(now).slice(0, 5)}`
  return writeAccountLetter('account_changed', userId, trx, { what: change, at })
}
