import type { Viewer } from '#backend/identity/viewer'
import Grant from '#models/people/grant'
import User from '#models/people/user'

/** Those whom a school invites itself. */
export const OWN_ROLES = ['college', 'class_teacher'] as const
export type OwnRole = (typeof OWN_ROLES)[number]

export interface SchoolPeopleFilter {
  unitId?: string
  collegeId?: string
  classId?: string
}

/** In force, or still to begin. */
const NOT_OVER = '(grants.valid_until is null or now() < grants.valid_until)'

/** The grants of a school’s own people that the viewer looks after. */
export function ownGrants(viewer: Viewer) {
  const grants = Grant.query().whereIn('grants.role', [...OWN_ROLES])
  if (viewer.may('managePeople')) return grants
  const unitIds = viewer.unitIds.filter((id) => viewer.mayAt('inviteOwnPeople', id))
  return grants.whereIn('grants.unit_id', unitIds)
}

function keptGrants(viewer: Viewer, { unitId, collegeId, classId }: SchoolPeopleFilter) {
  return ownGrants(viewer)
    .whereRaw(NOT_OVER)
    .if(unitId, (grants) => grants.where('grants.unit_id', unitId!))
    .if(collegeId, (grants) => grants.where('grants.college_id', collegeId!))
    .if(classId, (grants) => grants.where('grants.class_id', classId!))
}

/** The people of the viewer’s colleges and classes by name; of their grants those that the viewer looks after. */
export async function schoolPeople(viewer: Viewer, filter: SchoolPeopleFilter, limit: number) {
  const grants = await keptGrants(viewer, filter)
    .preload('unit')
    .preload('college')
    .preload('schoolClass')
    .orderBy('grants.role')
    .orderBy('grants.id')
  const users = await User.query()
    .whereIn('id', [...new Set(grants.map(({ userId }) => userId))])
    .orderByRaw('name collate "zh-Hans-x-icu", id')
    .limit(limit)
  return users.map((user) => ({
    user,
    grants: grants.filter(({ userId }) => userId === user.id),
  }))
}

export type SchoolPerson = Awaited<ReturnType<typeof schoolPeople>>[number]

/**
 * One of the viewer’s own people.
 * @throws E_ROW_NOT_FOUND for somebody who is not there or not the viewer’s: both look the same
 */
export const schoolPerson = (viewer: Viewer, id: string): Promise<User> =>
  User.query()
    .where('id', id)
    .whereIn('id', ownGrants(viewer).select('grants.user_id'))
    .firstOrFail()

/** Somebody with an account at this school, now or before: another role there is no invitation. */
export const memberByEmail = (email: string, unitId: string): Promise<User | null> =>
  User.query()
    .where({ email })
    .whereNull('disabled_at')
    .whereIn('id', Grant.query().where({ unitId }).select('user_id'))
    .first()
