import { MONEY_LETTERS } from '#domain/season/letter_templates'
import db from '@adonisjs/lucid/services/db'
import type { SeasonGateway } from '#backend/engine/season_gateway'

/** Older than any attempt can be. */
const STUCK = `now() - interval '2 minutes'`
/** Time enough for the hand-over that follows every commit. */
const LEFT_BEHIND = `now() - interval '30 seconds'`

/** Hands letters over to be delivered; one that is under way already is success. */
export const handOver = (gateway: SeasonGateway, ids: string[]) =>
  Promise.all(ids.map((id) => gateway.startJob('deliverMail', id)))

/** Picks up what a kill left behind: letters never handed over, and attempts that never ended. */
export async function sweepOutbox(gateway: SeasonGateway): Promise<number> {
  const stuck = () =>
    db.from('outbox_messages').where('status', 'sending').whereRaw(`claimed_at < ${STUCK}`)
  await stuck()
    .whereIn('template', [...MONEY_LETTERS])
    .update({ status: 'uncertain' })
  // Only these: one about money may have grown old since the line above.
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
  await handOver(
    gateway,
    left.map(({ id }) => id)
  )
  return left.length
}
