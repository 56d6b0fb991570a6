import { recordAudit } from '#backend/audit/record_audit'
import { err, ok, type Result } from '#domain/result'
import type OutboxMessage from '#models/letters/outbox_message'
import db from '@adonisjs/lucid/services/db'

/** How a person settles a letter: it was sent, or is to be sent again. */
export const SETTLEMENTS = ['sent', 'again'] as const
export type Settlement = (typeof SETTLEMENTS)[number]

/**
 * Settles an uncertain or failed letter. Only the first of two people may, or it would be sent twice.
 * @returns its state
 */
export async function settleLetter(
  { id }: OutboxMessage,
  as: Settlement,
  actorId: string
): Promise<Result<'sent' | 'queued', { type: 'letter_settled' }>> {
  const status = as === 'sent' ? 'sent' : 'queued'
  const subject = { subjectType: 'letter', subjectId: id }
  return db.transaction(async (trx) => {
    const rows = await trx
      .from('outbox_messages')
      .where('id', id)
      .whereIn('status', ['uncertain', 'failed'])
      .update({ status, attempts: 0, failing_since: null })
    if (Number(rows) === 0) return err({ type: 'letter_settled' })
    await recordAudit({ actorId, action: `letter.${as}`, ...subject }, trx)
    return ok(status)
  })
}
