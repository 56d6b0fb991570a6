import { lockPhotos, claimedPhoto, standingOf } from '#backend/photos/actions/lock_claims'
import { deliveredPhotos } from '#backend/photos/queries/delivered_photos'
import { recordClaim } from '#backend/photos/actions/record_claim'
import { lockStudents } from '#backend/roster/actions/lock_student'
import { openUnit } from '#backend/roster/queries/open_unit'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import { mergePhoto } from '#domain/photos/claims'
import { err, ok, type Result } from '#domain/result'
import { askMerge, type MergeFault } from '#domain/roster/merge'
import Photo from '#models/photos/photo'
import Student from '#models/roster/student'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lockRows, recordMerge } from '#backend/photos/actions/record_merge'

export type MergeStudentFault =
  WrongPhase | MergeFault | { type: 'in_batch' } | { type: 'student_unknown' }

/** Who stays, and how many photos came to them. */
export interface Merged {
  id: string
  photos: number
}

/** Photos that arrive while a merge waits for their students are few. */
const MAX_ATTEMPTS = 10

/** A photo arrived before its student was locked. Photos are locked before people, so all begins again. */
class PhotoArrived extends Error {}

const idsOfPhotos = async (studentId: string, trx: TransactionClientContract) =>
  (await Photo.query({ client: trx }).where({ studentId }).select('id')).map(({ id }) => id)

/** Locks both students and their rows; null if one of them is not of this unit. */
async function lockBoth(
  ids: [gone: string, kept: string],
  seasonUnitId: string,
  trx: TransactionClientContract
): Promise<[Student, Student] | null> {
  await lockStudents(ids, trx)
  await lockRows(...ids, trx)
  const students = await Student.query({ client: trx }).where({ seasonUnitId }).whereIn('id', ids)
  const [gone, kept] = ids.map((id) => students.find((student) => student.id === id))
  return gone && kept ? [gone, kept] : null
}

async function merge(
  { id, seasonUnitId }: Student,
  into: string,
  authorId: string,
  trx: TransactionClientContract
): Promise<Result<Merged, MergeStudentFault>> {
  const locked = await lockPhotos(await idsOfPhotos(id, trx), trx)
  const unit = await openUnit(seasonUnitId, trx)
  if (!unit.ok) return unit
  const both = await lockBoth([id, into], seasonUnitId, trx)
  if (!both) return err({ type: 'student_unknown' })
  const [gone, kept] = both
  const allowed = askMerge(gone, kept)
  if (!allowed.ok) return allowed
  const photoIds = await idsOfPhotos(id, trx)
  if (!photoIds.every((own) => locked.has(own))) throw new PhotoArrived()
  // What was proofread under one number stays under it.
  if ((await deliveredPhotos(photoIds, trx)).size > 0) return err({ type: 'in_batch' })
  for (const photo of photoIds.map((own) => locked.get(own)!)) {
    const standing = await standingOf(photo, kept.id, [photo], trx)
    const claimed = mergePhoto(await claimedPhoto(photo, trx), kept.id, standing)
    await recordClaim(photo, claimed, { why: 'merged', authorId }, trx)
  }
  await recordMerge(gone, kept, { photos: photoIds.length, actorId: authorId }, trx)
  return ok({ id: kept.id, photos: photoIds.length })
}

/**
 * Makes one student of two rows of a unit: the first becomes the second, with photos, absences and
 * exemptions (students.md 2). Numbers of both lead to the kept one from then on.
 */
export async function mergeStudent(
  student: Student,
  into: string,
  authorId: string
): Promise<Result<Merged, MergeStudentFault>> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await db.transaction((trx) => merge(student, into, authorId, trx))
    } catch (error) {
      if (!(error instanceof PhotoArrived) || attempt === MAX_ATTEMPTS) throw error
    }
}
