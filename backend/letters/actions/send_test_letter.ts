import { recordAudit } from '#backend/audit/record_audit'
import type { ComposedLetter } from '#backend/letters/fill_letter'
import { deliver } from '#backend/letters/mail_relay'
import { err, ok, type Result } from '#domain/result'
import type User from '#models/people/user'
import db from '@adonisjs/lucid/services/db'
import { randomUUID } from 'node:crypto'

/** Sends a letter to whoever tries its template out, past the outbox: nobody waits for it. */
export async function sendTestLetter(
  letter: ComposedLetter,
  template: string,
  { id: actorId, email }: User
): Promise<Result<{ to: string }, { type: 'test_letter_not_sent'; reason: string }>> {
  const sent = await deliver({ ...letter, to: email, messageId: `<test-${randomUUID()}@tucai>` })
  if (sent.type !== 'sent') return err({ type: 'test_letter_not_sent', reason: sent.reason })
  const subject = { subjectType: 'wording', subjectId: template }
  await db.transaction((trx) => recordAudit({ actorId, action: 'wording.tried', ...subject }, trx))
  return ok({ to: email })
}
