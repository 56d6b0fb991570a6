import { PHOTO_STAFF } from '#domain/photos/desk'
import { CENTRE_ROLES, type Role } from '#domain/season/codes'
import type { Actor } from '#domain/season/act_rule'
import type User from '#models/people/user'

/** The signed-in user with roles. Every list is scoped by it. Grants must be loaded. */
export class Viewer {
  constructor(readonly user: User) {}

  get roles(): Role[] {
    return [...new Set(this.user.grants.map(({ role }) => role))]
  }

  /** The units of a school's user; users of the centre see all units. */
  get unitIds(): string[] {
    return this.user.grants.flatMap(({ unitId }) => (unitId ? [unitId] : []))
  }

  get isCentre(): boolean {
    return this.roles.some((role) => (CENTRE_ROLES as readonly Role[]).includes(role))
  }

  has = (...roles: Role[]) => roles.some((role) => this.roles.includes(role))

  /** The roles for one unit: a coordinator of one school has no role at another. */
  rolesFor(unitId: string): Role[] {
    return this.user.grants
      .filter((grant) => grant.unitId === null || grant.unitId === unitId)
      .map(({ role }) => role)
  }

  /** The actor that the season's rules expect. */
  actorFor = (unitId: string): Actor => ({
    userId: this.user.id,
    roles: this.rolesFor(unitId),
  })

  /** Documents, history and billing: the coordinator and the centre, but not colleges. */
  seesPapersOf = (unitId: string) => this.rolesFor(unitId).some((role) => role !== 'college')

  /** Photos: the coordinator and the centre's photo staff. */
  seesPhotosOf = (unitId: string) =>
    this.rolesFor(unitId).some((role) => (PHOTO_STAFF as readonly Role[]).includes(role))

  sees = (unitId: string) => this.isCentre || this.unitIds.includes(unitId)
}
