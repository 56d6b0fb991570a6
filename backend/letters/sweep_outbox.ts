import { MONEY_LETTERS } from '#domain/season/letter_templates'
import db from '@adonisjs/lucid/services/db'
import type { SeasonGateway } from '#backend/engine/season_gateway'

/** Longer than any attempt can take. */
const STUCK = `now() - interval '2 minutes'`
/** Longer than enqueueing after a commit takes. */
const LEFT_BEHIND = `now() - interval '30 seconds'`

/** Enqueues letters for delivery; a letter already being delivered counts as success. */
export const enqueueLetters = (gateway: SeasonGateway, ids: string[]) =>
  Promise.all(ids.map((id) => gateway.startJob('deliverMail', id)))

/** Enqueues letters that a killed process left behind: never enqueued, or stuck while sending. */
export async function sweepOutbox(gateway: SeasonGateway): Promise<number> {
  const stuck = () =>
    db.from('outbox_messages').where('status', 'sending').whereRaw(`claimed_at < ${STUCK}`)
  await stuck()
    .whereIn('template', [...MONEY_LETTERS])
    .update({ status: 'uncertain' })
  // Filter again: a letter about money may have become stuck since the query above.
  await stuck()
    .whereNotIn('template', [...MONEY_LETTERS])
    .update({ status: 'queued' })
  const left = await db
    .from('outbox_messages')
    .where('status', 'queued')
    .whereRaw(`recorded_at < ${LEFT_BEHIND}`)
    .orderBy('recorded_at')
    .limit(500)
    .select('id')
  await enqueueLetters(
    gateway,
    left.map(({ id }) => id)
  )
  return left.length
}
