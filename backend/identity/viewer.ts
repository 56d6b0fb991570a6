import { PHOTO_STAFF } from '#domain/photos/desk'
import { CENTRE_ROLES, type Role } from '#domain/season/codes'
import type { Actor } from '#domain/season/act_rule'
import type User from '#models/people/user'

/** Who is asking: every list is cut by this, never by a parameter. Its grants must be loaded. */
export class Viewer {
  constructor(readonly user: User) {}

  get roles(): Role[] {
    return [...new Set(this.user.grants.map(({ role }) => role))]
  }

  /** Units of a school's people; the centre's see all. */
  get unitIds(): string[] {
    return this.user.grants.flatMap(({ unitId }) => (unitId ? [unitId] : []))
  }

  get isCentre(): boolean {
    return this.roles.some((role) => (CENTRE_ROLES as readonly Role[]).includes(role))
  }

  has = (...roles: Role[]) => roles.some((role) => this.roles.includes(role))

  /** The roles held for one unit: a coordinator of one school is nobody at another. */
  rolesFor(unitId: string): Role[] {
    return this.user.grants
      .filter((grant) => grant.unitId === null || grant.unitId === unitId)
      .map(({ role }) => role)
  }

  /** Whoever acts for a unit, as its rules ask. */
  actorFor = (unitId: string): Actor => ({
    userId: this.user.id,
    roles: this.rolesFor(unitId),
  })

  /** Papers, history and money are the coordinator's and the centre's. */
  seesPapersOf = (unitId: string) => this.rolesFor(unitId).some((role) => role !== 'college')

  /** Photos are the coordinator's and the reviewers'. */
  seesPhotosOf = (unitId: string) =>
    this.rolesFor(unitId).some((role) => (PHOTO_STAFF as readonly Role[]).includes(role))

  sees = (unitId: string) => this.isCentre || this.unitIds.includes(unitId)
}
