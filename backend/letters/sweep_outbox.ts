import { isSettled, readClock } from '#backend/clock/season_clock'
import { MONEY_LETTERS } from '#domain/season/letter_templates'
import db from '@adonisjs/lucid/services/db'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { writeDigests } from './write_digests.js'

/** Longer than any attempt can take. */
const STUCK = `now() - interval '2 minutes'`
/** Longer than enqueueing after a commit takes. */
const LEFT_BEHIND = `now() - interval '30 seconds'`

/** Enqueues letters for delivery; a letter already being delivered counts as success. */
export const enqueueLetters = (gateway: SeasonGateway, ids: string[]) =>
  Promise.all(ids.map((id) => gateway.startJob('deliverMail', id)))

/**
 * Joins the reminders of every morning that a jump of the rehearsal clock has passed: all units have answered, so
 * nothing is waited for. While the clock goes on, or stands because a unit is silent, the sweep does it.
 */
export async function joinAfterWalk(gateway: SeasonGateway): Promise<void> {
  const clock = await readClock()
  if (isSettled(clock) && !clock.stuckAt) await enqueueLetters(gateway, await writeDigests(true))
}

/** Joins the reminders of a morning, and enqueues what a killed process left behind: never enqueued, or stuck. */
export async function sweepOutbox(gateway: SeasonGateway): Promise<number> {
  await enqueueLetters(gateway, await writeDigests())
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
    .whereNull('digest_on')
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
