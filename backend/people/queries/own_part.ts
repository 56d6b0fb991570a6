import type { Viewer } from '#backend/identity/viewer'
import { err, ok, type Result } from '#domain/result'
import College from '#models/roster/college'
import SchoolClass from '#models/roster/school_class'

/** The college or class for which somebody is invited. */
export interface AskedPart {
  collegeId?: string | null
  classId?: string | null
}

async function partAsked({ collegeId, classId }: AskedPart) {
  if (classId) {
    const named = await SchoolClass.query().where('id', classId).preload('seasonUnit').first()
    return named && { role: 'class_teacher' as const, unitId: named.seasonUnit.unitId, classId }
  }
  const college = collegeId ? await College.find(collegeId) : null
  return college && { role: 'college' as const, unitId: college.unitId, collegeId: college.id }
}

export type OwnPart = NonNullable<Awaited<ReturnType<typeof partAsked>>>

/** The role and place of somebody who is invited; `not_found` for a part of another school. */
export async function ownPart(
  viewer: Viewer,
  asked: AskedPart
): Promise<Result<OwnPart, { type: 'not_found' }>> {
  const part = await partAsked(asked)
  return part && viewer.mayAt('inviteOwnPeople', part.unitId)
    ? ok(part)
    : err({ type: 'not_found' })
}
