import { MAX_ATTEMPTS, type PhotoQueue } from '#backend/photos/queue/photo_queue'
import { processEach } from '#backend/engine/process_each'
import { MAKEABLE_STATES } from '#domain/photos/desk'
import { UNJUDGED } from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import { clearQuarantine } from './clear_quarantine.js'
import { parkPhoto, abandonMaking, parkUnbegunPhoto, type StoppedWhy } from './park_photo.js'

/** Longer than enqueueing and one attempt take; after this a photo is enqueued again. */
const LEFT_BEHIND = `coalesce(attempted_at, ??) < now() - interval '45 seconds'`
/** Photos in one sweep at most; the next sweep continues. */
const BATCH_SIZE = 500

/** No queue is this long: no worker can be running. */
const UNBEGUN_HOURS = 6

const eachPhoto = (rows: { id: string }[], work: (id: string) => Promise<unknown>) =>
  processEach(
    rows,
    'a photo',
    ({ id }) => id,
    ({ id }) => work(id)
  )

const unchecked = () => db.from('photos').whereRaw(UNJUDGED).whereRaw(LEFT_BEHIND, ['recorded_at'])

const unmade = () =>
  db
    .from('photos')
    .whereIn('status', [...MAKEABLE_STATES])
    .whereNotNull('make_asked_at')
    .whereNull('product_key')
    .whereNull('make_fault')
    .whereRaw(LEFT_BEHIND, ['make_asked_at'])

async function enqueueAgain(
  unfinished: () => ReturnType<typeof unchecked>,
  enqueue: (id: string) => Promise<void>,
  stop: (id: string, why: StoppedWhy) => Promise<void>
) {
  const failed = await unfinished()
    .where('attempts', '>=', MAX_ATTEMPTS)
    .limit(BATCH_SIZE)
    .select('id')
  await eachPhoto(failed, (id) => stop(id, 'not_finished'))
  const retriable = await unfinished()
    .where('attempts', '<', MAX_ATTEMPTS)
    .limit(BATCH_SIZE)
    .select('id')
  return (await eachPhoto(retriable, enqueue)).length
}

/** Parks photos that have waited for hours, which shows that no worker runs. */
async function parkForgotten() {
  const forgotten = await db
    .from('photos')
    .where({ status: 'checking', attempts: 0 })
    .whereRaw(`recorded_at < now() - make_interval(hours => ?)`, [UNBEGUN_HOURS])
    .limit(BATCH_SIZE)
    .select('id')
  await eachPhoto(forgotten, parkUnbegunPhoto)
}

/**
 * Enqueues again what a killed worker or an absent engine left behind, and stops what has failed too
 * often. A photo that only waits in the queue is left alone until it has waited so long that no worker can
 * be running.
 */
export async function sweepPhotos(queue: PhotoQueue): Promise<number> {
  await parkForgotten()
  const checks = await enqueueAgain(unchecked, queue.check, parkPhoto)
  const makings = await enqueueAgain(unmade, queue.make, abandonMaking)
  await clearQuarantine()
  return checks + makings
}
