import { isInForce, rolesAt, type HeldGrant } from '#domain/identity/grant'
import { readableParts, type PaperPart } from '#domain/identity/paper_parts'
import { may, type Capability } from '#domain/identity/permissions'
import type { Role } from '#domain/season/codes'
import type { Actor } from '#domain/season/act_rule'
import type User from '#models/people/user'

const heldGrant = (grant: User['grants'][number]): HeldGrant => ({
  role: grant.role,
  unitId: grant.unitId,
  collegeId: grant.collegeId,
  classId: grant.classId,
  validFrom: grant.validFrom?.toMillis() ?? null,
  validUntil: grant.validUntil?.toMillis() ?? null,
})

/**
 * The signed-in user with those roles that count now. Every list is scoped by it. Grants must be loaded; each
 * question is answered for the instant at which it is asked.
 */
export class Viewer {
  #held: HeldGrant[]

  constructor(
    readonly user: User,
    /** Of the session: the provider asked for several factors, and the installation accepts that. */
    readonly hasProvidersFactors = false
  ) {
    this.#held = user.grants.map(heldGrant)
  }

  /** Those in force. */
  get grants(): HeldGrant[] {
    const now = Date.now()
    return this.#held.filter((grant) => isInForce(grant, now))
  }

  get roles(): Role[] {
    return [...new Set(this.grants.map(({ role }) => role))]
  }

  /** The units of a school's user; users of the centre see all units. */
  get unitIds(): string[] {
    return [...new Set(this.grants.flatMap(({ unitId }) => (unitId ? [unitId] : [])))]
  }

  get isCentre(): boolean {
    return this.may('readCentre')
  }

  /** Whose rows the database shows: the audit is of all units. */
  get seesAllUnits(): boolean {
    return this.isCentre || this.may('readAudit')
  }

  /** Anywhere: for what belongs to no unit. */
  may = (capability: Capability) => may(this.roles, capability)

  mayAt = (capability: Capability, unitId: string) => may(this.rolesFor(unitId), capability)

  /** The roles for one unit: a coordinator of one school has no role at another. */
  rolesFor = (unitId: string): Role[] => rolesAt(this.grants, unitId)

  /** The actor that the season's rules expect. */
  actorFor = (unitId: string): Actor => ({
    userId: this.user.id,
    roles: this.rolesFor(unitId),
  })

  /** Some of a unit's papers: the coordinator and the centre, but not colleges. */
  seesPapersOf = (unitId: string) => this.mayAt('seePapers', unitId)

  /** The parts of a unit's papers that are for this viewer. */
  partsOf = (unitId: string): PaperPart[] =>
    readableParts((capability) => this.mayAt(capability, unitId))

  /** Photos: the coordinator and the centre's photo staff. */
  seesPhotosOf = (unitId: string) => this.mayAt('seePhotos', unitId)

  sees = (unitId: string) => this.mayAt('readUnits', unitId)
}
