import { recordAudit } from '#backend/audit/record_audit'
import { MOVES } from '#domain/photos/desk'
import { UNJUDGED } from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'

export type StoppedWhy = 'too_slow' | 'not_finished'

/** Parks a photo that the machine could not judge: a person has to decide. */
export const parkPhoto = (photoId: string, why: StoppedWhy) =>
  updateAndAudit(photoId, 'photo.parked', why, (photo) =>
    photo.whereRaw(UNJUDGED).update({ status: MOVES.park.to, parked_why: why })
  )

/**
 * Parks a photo that no worker has started on for hours, so that people see it. The photo is not at fault:
 * it is still checked as soon as a worker runs.
 */
export const parkUnbegunPhoto = (photoId: string) =>
  updateAndAudit(photoId, 'photo.parked', 'not_begun', (photo) =>
    photo
      .where({ status: 'checking', attempts: 0 })
      .update({ status: MOVES.park.to, parked_why: 'not_begun' })
  )

/** Records that no product could be made of a photo, and why. */
export const abandonMaking = (photoId: string, why: StoppedWhy) =>
  updateAndAudit(photoId, 'photo.not_made', why, (photo) =>
    photo
      .whereNotNull('make_asked_at')
      .whereNull('product_key')
      .whereNull('make_fault')
      .update({ make_fault: why })
  )

/** Writes and audits unless the photo is finished already: `write` then matches no row. */
const updateAndAudit = (
  photoId: string,
  action: string,
  why: StoppedWhy | 'not_begun',
  write: (photo: ReturnType<typeof db.from>) => PromiseLike<unknown>
): Promise<void> =>
  db.transaction(async (trx) => {
    const written = await write(trx.from('photos').where('id', photoId))
    if (Number(written) === 0) return
    const subject = { subjectType: 'photo', subjectId: photoId, details: { why } }
    await recordAudit({ actorId: null, action, ...subject }, trx)
  })
