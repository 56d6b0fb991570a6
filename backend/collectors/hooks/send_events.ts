import { openValue } from '#backend/sealing/sealed_value'
import HookEvent from '#models/collectors/hook_event'
import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { postEvent, type PostFault } from './post_event.js'
import { bodyOf } from './event_body.js'

/** In one sweep, each minute; the next goes on. */
const MOST = 2_000
const AT_ONCE = 8
/** A sweep has a minute, and each receiver ten seconds. */
const SWEEP_MS = 40_000
/** After these an event is given up, some twenty hours later; what comes behind it goes on. */
const MOST_ATTEMPTS = 12
const LONGEST_PAUSE_MINUTES = 360

/**
 * Events of one student go one after the other: an earlier one that waits holds the later ones. Collectors take turns, so
 * that one whose server is silent keeps nobody else waiting.
 */
const DUE = `select id from (
    select distinct on (collector_id, coalesce(student_id, photo_id)) id, collector_id, next_at, no
      from hook_events where sent_at is null and given_up_at is null
      order by collector_id, coalesce(student_id, photo_id), no
  ) first where next_at <= now()
  order by row_number() over (partition by collector_id order by no), no limit ?`

const faultOf = (fault: PostFault) =>
  fault.type === 'answered' ? String(fault.status) : fault.type

async function dueEvents(most: number): Promise<HookEvent[]> {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(DUE, [most])
  return HookEvent.query()
    .whereIn(
      'id',
      rows.map(({ id }) => id)
    )
    .preload('collector')
    .orderBy('no')
}

/** Not received: later, and at last never. */
async function postpone(event: HookEvent, fault: PostFault) {
  const attempts = event.attempts + 1
  const minutes = Math.min(2 ** (attempts - 1), LONGEST_PAUSE_MINUTES)
  const isOver = attempts >= MOST_ATTEMPTS
  await event
    .merge({
      ...{ attempts, fault: faultOf(fault), nextAt: DateTime.now().plus({ minutes }) },
      ...(isOver && { givenUpAt: DateTime.now() }),
    })
    .save()
}

/** @returns whether the collector's server answered at all */
async function send(event: HookEvent, post: typeof postEvent): Promise<boolean> {
  const { hookAddress, hookSecret, revokedAt, seasonId, id: rowId } = event.collector
  const secret = hookSecret && (await openValue({ seasonId, rowId }, hookSecret))
  // The address or the key was taken away meanwhile, or what signs is erased: nobody waits.
  if (revokedAt || !hookAddress || !secret || !secret.ok) {
    await event.merge({ givenUpAt: DateTime.now() }).save()
    return true
  }
  const posted = await post(hookAddress, bodyOf(event), secret.value)
  if (!posted.ok) await postpone(event, posted.error)
  else await event.merge({ sentAt: DateTime.now(), fault: null }).save()
  return posted.ok || posted.error.type === 'answered'
}

/** Sends events one after the other until the time of a sweep is over; a server that is silent is left in peace. */
async function sendInTurn(due: HookEvent[], silent: Set<string>, post: typeof postEvent) {
  const end = Date.now() + SWEEP_MS
  for (let event = due.shift(); event && Date.now() < end; event = due.shift()) {
    const { id, collectorId } = event
    if (silent.has(collectorId)) continue
    const answered = await send(event, post).catch((err: unknown) => {
      logger.error({ id, err }, 'an event for a collector failed: left for the next run')
      return true
    })
    if (!answered) silent.add(collectorId)
  }
}

/** Sends what waits for collectors: the first of each student, some at once. */
export async function sendEvents(post = postEvent, most = MOST): Promise<number> {
  const due = await dueEvents(most)
  const count = due.length
  const silent = new Set<string>()
  await Promise.all(Array.from({ length: AT_ONCE }, () => sendInTurn(due, silent, post)))
  return count
}
