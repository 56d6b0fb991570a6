import { EVERYBODY, runAs } from '#backend/isolation/scope'
import AuditEntryRow from '#models/audit/audit_entry'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit, type AuditEntry } from './record_audit.js'

interface Look extends AuditEntry {
  actorId: string
}

/** Has this actor an entry of this action and subject today, by the day in Shanghai? */
export const seenToday = (
  { action, subjectId, actorId }: Pick<Look, 'action' | 'subjectId' | 'actorId'>,
  client?: TransactionClientContract
) =>
  AuditEntryRow.query({ client })
    .where({ action, subjectId, actorId })
    .whereRaw(`recorded_at >= date_trunc('day', now(), 'Asia/Shanghai')`)
    .first()

/**
 * Records that somebody looked at a person's data: once a viewer, subject and day of Shanghai, however
 * often and from however many tabs it is shown.
 */
export const recordLook = (look: Look): Promise<void> =>
  // Schools see no audit entries, not even their own.
  runAs(EVERYBODY, async () => {
    if (await seenToday(look)) return
    await db.transaction(async (trx) => {
      // Two first looks at once are one.
      const key = [look.action, look.subjectId, look.actorId].join(' ')
      await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key])
      if (!(await seenToday(look, trx))) await recordAudit(look, trx)
    })
  })
