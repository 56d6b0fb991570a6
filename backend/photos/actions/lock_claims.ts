import { photosOfSamePerson } from '#backend/photos/queries/photos_of_person'
import { exemptRules } from '#backend/photos/queries/exempt_rules'
import type { ClaimedPhoto, Standing } from '#domain/photos/claims'
import { notUndone } from '#backend/photos/queries/not_undone'
import { failedOnlyBy } from '#domain/photos/judge'
import type Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import PhotoVerdict from '#models/photos/photo_verdict'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lockPhoto } from './lock_photo.js'

/** Locks photos in the order of their ids, so that two acts on the same ones do not wait for each other. */
export async function lockPhotos(
  ids: readonly string[],
  trx: TransactionClientContract
): Promise<Map<string, Photo>> {
  const locked = new Map<string, Photo>()
  for (const id of ids.toSorted()) locked.set(id, await lockPhoto(id, trx))
  return locked
}

/** Has a person judged it? A look or a flag leaves the judgement to the machine. */
async function hasJudgement(photoId: string, client: TransactionClientContract): Promise<boolean> {
  const judged = PhotoDecision.query({ client })
    .where({ photoId })
    .whereNotIn('decision', ['look', 'flag', 'undo'])
  return (await notUndone(judged).first()) !== null
}

/** What the rules of claims ask of a locked photo. */
export async function claimedPhoto(
  { id: photoId, studentId, round, status, verdict, discardedAt }: Photo,
  client: TransactionClientContract
): Promise<ClaimedPhoto> {
  const isDecided = await hasJudgement(photoId, client)
  return { studentId, round, status, verdict, isDecided, isDiscarded: discardedAt !== null }
}

/** Is a photo of this student accepted in the round of `photo`, beside those that move? */
async function hasOtherAccepted(
  { seasonUnitId, round, id }: Photo,
  studentId: string,
  moving: readonly Photo[],
  trx: TransactionClientContract
): Promise<boolean> {
  const other = await photosOfSamePerson({ seasonUnitId, round, id, studentId }, trx)
    .whereNotIn(
      'id',
      moving.map((own) => own.id)
    )
    .where('status', 'accepted')
    .select('id')
    .first()
  return other !== null && other !== undefined
}

/** Has it failed only by rules from which this student is exempt? */
async function isExcused(
  { id: photoId, seasonUnitId, status }: Photo,
  studentId: string,
  client: TransactionClientContract
): Promise<boolean> {
  if (status !== 'failed') return false
  const exempt = await exemptRules({ seasonUnitId, studentId }, client)
  const verdict = await PhotoVerdict.findBy({ photoId, advisory: false }, { client })
  return verdict !== null && failedOnlyBy(verdict.rows, exempt)
}

/**
 * What the state of a locked photo depends on with the locked student that it comes to.
 * @param moving the photos that move with it
 */
export const standingOf = async (
  photo: Photo,
  studentId: string,
  moving: readonly Photo[],
  trx: TransactionClientContract
): Promise<Standing> => ({
  hasOther: await hasOtherAccepted(photo, studentId, moving, trx),
  isExcused: await isExcused(photo, studentId, trx),
})
