import { recordAudit } from '#backend/audit/record_audit'
import { MOVES } from '#domain/photos/desk'
import { UNJUDGED } from '#models/photo'
import db from '@adonisjs/lucid/services/db'

export type StoppedWhy = 'too_slow' | 'not_finished'

/** A photo that the machine does not get judged is parked for a person. */
export const parkPhoto = (photoId: string, why: StoppedWhy) =>
  updateAndAudit(photoId, 'photo.parked', why, (photo) =>
    photo.whereRaw(UNJUDGED).update({ status: MOVES.park.to, parked_why: why })
  )

/**
 * Nobody has begun with it for hours: somebody has to know. That is no fault of the photo: it is judged
 * all the same as soon as a worker is there.
 */
export const parkUnbegunPhoto = (photoId: string) =>
  updateAndAudit(photoId, 'photo.parked', 'not_begun', (photo) =>
    photo
      .where({ status: 'checking', attempts: 0 })
      .update({ status: MOVES.park.to, parked_why: 'not_begun' })
  )

/** One of which no picture gets made says so. */
export const abandonMaking = (photoId: string, why: StoppedWhy) =>
  updateAndAudit(photoId, 'photo.not_made', why, (photo) =>
    photo
      .whereNotNull('make_asked_at')
      .whereNull('product_key')
      .whereNull('make_fault')
      .update({ make_fault: why })
  )

/** What is done already stays as it is. */
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
