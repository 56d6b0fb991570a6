import { recordAudit } from '#backend/audit/record_audit'
import { clocksNow } from '#backend/locks/queries/open_locks'
import type { Bearer } from '#backend/phone/queries/session_of_token'
import { takenAtOf } from '#backend/phone/queries/photos_of_student'
import { lockPhoto } from '#backend/photos/actions/lock_photo'
import { lockStudent } from '#backend/roster/actions/lock_student'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { askRemoval, type DraftFault } from '#domain/phone/draft_box'
import { policyOf } from '#domain/policy/read_policy'
import { err, ok, type Result } from '#domain/result'
import Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

export type RemoveFault = DraftFault | WrongPhase | { type: 'not_found' }

/** A student removes a draft, once it is old enough (存入的 24 小时后可删). It is erased, and stays an attempt. */
export const removeDraft = (
  { student, unit }: Pick<Bearer, 'student' | 'unit'>,
  photoId: string
): Promise<Result<null, RemoveFault>> =>
  db.transaction(async (trx): Promise<Result<null, RemoveFault>> => {
    const own = { id: photoId, studentId: student.id, via: 'phone' as const }
    const drafts = Photo.query({ client: trx }).where(own).whereNull('submitted_at')
    if (!(await drafts.whereNull('draft_removed_at').first())) return err({ type: 'not_found' })
    const photo = await lockPhoto(photoId, trx)
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
    await lockStudent(student.id, trx)
    const { draftBoxSize: size, draftKeepHours: keepHours } = policyOf(unit.season.policy.sourced)
    const { season: at } = await clocksNow(trx)
    const draft = { id: photo.id, takenAt: takenAtOf(photo) }
    const allowed = askRemoval(draft, { size, keepHours }, at)
    if (!allowed.ok) return allowed
    if (photo.submittedAt) return err({ type: 'not_found' })
    const gone = DateTime.now()
    await photo.useTransaction(trx).merge({ draftRemovedAt: gone, erasedAt: gone }).save()
    const subject = { subjectType: 'photo', subjectId: photoId, businessAt: at }
    await recordAudit({ actorId: null, action: 'photo.draft_removed', ...subject }, trx)
    return ok(null)
  })
