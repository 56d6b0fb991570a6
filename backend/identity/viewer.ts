import { may, type Capability } from '#domain/identity/permissions'
import type { Role } from '#domain/season/codes'
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
    return this.may('readCentre')
  }

  /** Anywhere: for what belongs to no unit. */
  may = (capability: Capability) => may(this.roles, capability)

  mayAt = (capability: Capability, unitId: string) => may(this.rolesFor(unitId), capability)

  /** The roles for one unit: a coordinator of one school has no role at another. */
  rolesFor = (unitId: string): Role[] =>
    this.user.grants
      .filter((grant) => grant.unitId === null || grant.unitId === unitId)
      .map(({ role }) => role)

  /** The actor that the season's rules expect. */
  actorFor = (unitId: string): Actor => ({
    userId: this.user.id,
    roles: this.rolesFor(unitId),
  })

  /** Documents, history and billing: the coordinator and the centre, but not colleges. */
  seesPapersOf = (unitId: string) => this.mayAt('seePapers', unitId)

  /** Photos: the coordinator and the centre's photo staff. */
  seesPhotosOf = (unitId: string) => this.mayAt('seePhotos', unitId)

  sees = (unitId: string) => this.isCentre || this.unitIds.includes(unitId)
}
