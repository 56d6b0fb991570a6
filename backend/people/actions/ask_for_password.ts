import { recordAudit } from '#backend/audit/record_audit'
import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { writeAccountLetter } from '#backend/letters/account_letters'
import OutboxMessage from '#models/letters/outbox_message'
import User from '#models/people/user'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Nobody’s mailbox is filled by others who ask again and again. */
const AGAIN_AFTER = `now() - interval '10 minutes'`

const hasNewLetter = async (recipientId: string, trx: TransactionClientContract) =>
  (await OutboxMessage.query({ client: trx })
    .where({ recipientId, template: 'password_forgotten' })
    .whereRaw(`recorded_at > ${AGAIN_AFTER}`)
    .first()) !== null

/**
 * Writes the letter of a forgotten password.
 * @returns its id; null if there is no such account, or a letter is on its way
 */
export const askForPassword = (email: string): Promise<string | null> =>
  // A letter of no unit is seen by nobody else.
  runAs(EVERYBODY, () =>
    db.transaction(async (trx) => {
      const account = User.query({ client: trx }).where({ email }).whereNull('disabledAt')
      const user = await account.forUpdate().first()
      if (!user || (await hasNewLetter(user.id, trx))) return null
      const subject = { subjectType: 'user', subjectId: user.id }
      await recordAudit({ actorId: null, action: 'user.password_forgotten', ...subject }, trx)
      return writeAccountLetter('password_forgotten', user.id, trx)
    })
  )
