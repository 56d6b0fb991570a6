import type { Instant } from '#domain/calendar/instant'
import db from '@adonisjs/lucid/services/db'
import { setTimeout as sleep } from 'node:timers/promises'
import { lookAtShots } from './look_at_shots.js'

/** The pictures are drawn and judged while the product starts; a walk may come first. */
const PICTURES_WITHIN_MS = 120_000
const POLL_EVERY_MS = 200

const isAhead = async () =>
  (await db.from('demo_shots').whereNull('photo_id').select('id').first()) !== null
const arePictures = async () => (await db.from('demo_pictures').select('no').first()) !== null

/**
 * Takes the demo's photos up to an instant, before the clock goes there. Without planned photos, as
 * everywhere but in the demo, it does nothing.
 * @returns how many were taken
 */
export async function takeShots(upTo: Instant, heartbeat: () => void): Promise<number> {
  if (!(await isAhead())) return 0
  const end = Date.now() + PICTURES_WITHIN_MS
  while (!(await arePictures())) {
    if (Date.now() > end) return 0
    heartbeat()
    await sleep(POLL_EVERY_MS)
  }
  const { rows } = await db.rawQuery('select take_demo_shots(?) as taken', [upTo])
  await lookAtShots(upTo)
  return Number(rows[0].taken)
}
