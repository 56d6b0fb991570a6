import { recordAudit } from '#backend/audit/record_audit'
import { endSessions } from '#backend/identity/sessions/end_sessions'
import db from '@adonisjs/lucid/services/db'

/**
 * Somebody ends other sessions of their own: one by its handle, or all but the one that asks.
 * @returns how many have ended; 0 if there is none of this handle
 */
export const endOwnSessions = (
  userId: string,
  which: { except: string; handle?: string }
): Promise<number> =>
  db.transaction(async (trx) => {
    const count = await endSessions(userId, which, trx)
    const subject = { subjectType: 'user', subjectId: userId, details: { count } }
    if (count > 0) await recordAudit({ actorId: userId, action: 'session.ended', ...subject }, trx)
    return count
  })
