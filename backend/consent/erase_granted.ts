import { readClock } from '#backend/clock/season_clock'
import { takeBack } from '#backend/consent/actions/take_back'
import { processEach } from '#backend/engine/process_each'
import { lockPhoto } from '#backend/photos/actions/lock_photo'
import { deliveredPhotos } from '#backend/photos/queries/delivered_photos'
import { lockStudent } from '#backend/roster/actions/lock_student'
import ConsentRequest from '#models/consent/consent_request'
import db from '@adonisjs/lucid/services/db'

const MOST = 100

/** Photos that the centre has agreed to take out, and that no batch delivers any more. */
const takenOut = () =>
  ConsentRequest.query()
    .where('state', 'granted')
    .whereIn('photo_id', (photos) => photos.from('photos').whereNull('erased_at').select('id'))
    .whereNotExists((items) =>
      items
        .from('batch_items')
        .join('batches', 'batches.id', 'batch_items.batch_id')
        .whereColumn('batch_items.photo_id', 'consent_requests.photo_id')
        .whereNull('batch_items.removed_at')
        .where('batches.state', 'delivered')
    )
    .limit(MOST)

const erase = ({ photoId, studentId }: ConsentRequest) =>
  db.transaction(async (trx) => {
    const photo = await lockPhoto(photoId, trx)
    await lockStudent(photo.studentId ?? studentId, trx)
    const isDelivered = (await deliveredPhotos([photoId], trx)).has(photoId)
    if (isDelivered || photo.erasedAt) return
    await takeBack([photoId], (await readClock(trx)).now, trx)
  })

/**
 * Erases what the centre has granted, as soon as an erratum has taken the photo out of its batch.
 * @returns how many
 */
export async function eraseGranted(): Promise<number> {
  const granted = await takenOut()
  return (await processEach(granted, 'a granted request', ({ id }) => id, erase)).length
}
