import { recordAudit } from '#backend/audit/record_audit'
import { writeAccountLetter } from '#backend/letters/account_letters'
import { err, ok, type Result } from '#domain/result'
import User from '#models/people/user'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

/** Sends an invitation again to somebody who has not accepted one. @returns the id of the letter */
export const inviteAgain = (
  userId: string,
  actorId: string
): Promise<Result<string, { type: 'already_accepted' }>> =>
  db.transaction(async (trx) => {
    const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
    if (!user.invitedAt || user.acceptedAt || user.disabledAt)
      return err({ type: 'already_accepted' })
    await user.merge({ invitedAt: DateTime.now() }).save()
    const subject = { subjectType: 'user', subjectId: user.id }
    await recordAudit({ actorId, action: 'user.invited_again', ...subject }, trx)
    return ok(await writeAccountLetter('invited', user.id, trx))
  })
