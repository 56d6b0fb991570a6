import { MAX_ATTEMPTS, type PhotoQueue } from '#backend/photos/queue/photo_queue'
import { eachByItself } from '#backend/engine/each_by_itself'
import { MAKEABLE_STATES } from '#domain/photos/desk'
import { UNJUDGED } from '#models/photo'
import db from '@adonisjs/lucid/services/db'
import { clearQuarantine } from './clear_quarantine.js'
import { parkPhoto, abandonMaking, parkUnbegunPhoto, type StoppedWhy } from './park_photo.js'

/** Time enough for what follows every hand-over; then a photo is handed over again. */
const LEFT_BEHIND = `coalesce(attempted_at, ??) < now() - interval '45 seconds'`
/** At most so many at once; the next sweep goes on. */
const AT_ONCE = 500

/** So long no queue is: nothing takes photos up. */
const UNBEGUN_HOURS = 6

const eachPhoto = (rows: { id: string }[], work: (id: string) => Promise<unknown>) =>
  eachByItself(
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
  left: () => ReturnType<typeof unchecked>,
  enqueue: (id: string) => Promise<void>,
  stop: (id: string, why: StoppedWhy) => Promise<void>
) {
  const lost = await left().where('attempts', '>=', MAX_ATTEMPTS).limit(AT_ONCE).select('id')
  await eachPhoto(lost, (id) => stop(id, 'not_finished'))
  const again = await left().where('attempts', '<', MAX_ATTEMPTS).limit(AT_ONCE).select('id')
  return (await eachPhoto(again, enqueue)).length
}

/** What waits for hours shows that no worker runs: it is put where people look. */
async function parkForgotten() {
  const forgotten = await db
    .from('photos')
    .where({ status: 'checking', attempts: 0 })
    .whereRaw(`recorded_at < now() - make_interval(hours => ?)`, [UNBEGUN_HOURS])
    .limit(AT_ONCE)
    .select('id')
  await eachPhoto(forgotten, parkUnbegunPhoto)
}

/**
 * Picks up what a kill or an absent engine left behind, and sets aside what does not get through.
 * A photo that only waits in a queue is not touched, until it waits so long that nobody can be there.
 */
export async function sweepPhotos(queue: PhotoQueue): Promise<number> {
  await parkForgotten()
  const checks = await enqueueAgain(unchecked, queue.check, parkPhoto)
  const makings = await enqueueAgain(unmade, queue.make, abandonMaking)
  await clearQuarantine()
  return checks + makings
}
