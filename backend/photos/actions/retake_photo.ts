import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { err, ok, type Result } from '#domain/result'
import type Photo from '#models/photo'
import type { PhotoState } from '#models/photo'
import db from '@adonisjs/lucid/services/db'
import { lockPhoto, subjectOf } from './one_person.js'
import { takePhoto } from './take_photo.js'

/** What is taken again: a photo that failed, or that somebody reset (附件1 注1: 当天重置). */
const RETAKEN: PhotoState[] = ['failed', 'reset']

/** Takes another photo of the same person in place of one that cannot stay. */
export async function retakePhoto(
  earlier: Photo,
  { authorId, bytes }: { authorId: string; bytes: Buffer },
  queue: PhotoQueue
): Promise<Result<Photo, { type: 'photo_state' }>> {
  const { id: replacesId, seasonUnitId, round } = earlier
  const subjectId = await db.transaction(async (trx) => {
    const current = await lockPhoto(earlier.id, trx)
    return RETAKEN.includes(current.status) ? subjectOf(current, authorId, trx) : null
  })
  if (!subjectId) return err({ type: 'photo_state' })
  const taken = { seasonUnitId, round, authorId, bytes, subjectId, replacesId }
  return ok(await takePhoto(taken, queue))
}
