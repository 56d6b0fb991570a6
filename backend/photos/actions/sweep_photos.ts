import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import db from '@adonisjs/lucid/services/db'
import { parkPhoto } from './park_photo.js'

/** Time enough for the hand-over that follows every upload; then a photo is handed over again. */
const LEFT_BEHIND = `now() - interval '45 seconds'`
/** After two attempts and as many timeouts a photo is a person's. */
const GIVEN_UP = `now() - interval '5 minutes'`

const checkingSince = (moment: string) =>
  db.from('photos').where('status', 'checking').whereRaw(`recorded_at < ${moment}`).select('id')

/** Picks up what a kill or an absent engine left in `checking`, and parks what does not get through. */
export async function sweepPhotos(queue: PhotoQueue): Promise<number> {
  for (const { id } of await checkingSince(GIVEN_UP).limit(500)) await parkPhoto(id, 'not_finished')
  const left = await checkingSince(LEFT_BEHIND).limit(500)
  for (const { id } of left) await queue.check(id)
  return left.length
}
