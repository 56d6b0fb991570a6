import { factsOfStudent } from '#backend/phone/queries/facts_of_student'
import type { Bearer } from '#backend/phone/queries/session_of_token'
import { lockPhoto } from '#backend/photos/actions/lock_photo'
import { lockStudent } from '#backend/roster/actions/lock_student'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { askSubmission, type SubmissionFault } from '#domain/phone/submission'
import { err, ok, type Result } from '#domain/result'
import Photo from '#models/photos/photo'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export type DraftFault = SubmissionFault | WrongPhase | { type: 'not_found' }

export interface CheckedDraft {
  /** Locked. */
  photo: Photo
  /** It was submitted before, and stands. */
  isSubmitted: boolean
}

/** May this photo of the student be submitted now? Locks it, then the phase, then the student. */
export async function checkDraft(
  bearer: Pick<Bearer, 'student' | 'unit'>,
  photoId: string,
  trx: TransactionClientContract
): Promise<Result<CheckedDraft, DraftFault>> {
  const { student, unit } = bearer
  const own = { id: photoId, studentId: student.id, via: 'phone' as const }
  if (!(await Photo.query({ client: trx }).where(own).whereNull('draft_removed_at').first()))
    return err({ type: 'not_found' })
  const photo = await lockPhoto(photoId, trx)
  const open = await requireOpen(unit, trx)
  if (!open.ok) return open
  await lockStudent(student.id, trx)
  if (photo.submittedAt && photo.status !== 'reset') return ok({ photo, isSubmitted: true })
  const { window, clocks, lock, submitted } = await factsOfStudent(bearer, trx)
  const of = { state: photo.status, submitted: submitted?.status ?? null }
  const allowed = askSubmission({ ...of, window, at: clocks.season, lock })
  return allowed.ok ? ok({ photo, isSubmitted: false }) : allowed
}
