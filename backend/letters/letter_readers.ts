import { centreReaders, LETTER_ROLES } from '#domain/identity/letter_roles'
import type { Role } from '#domain/season/codes'
import { AUDIENCES, type Audience, type LetterEffect } from '#domain/season/effect'
import { GRANT_IN_FORCE } from '#models/people/grant'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Client = TransactionClientContract | typeof db

/** People with an account that is not disabled, by their grants. */
const people = (client: Client) =>
  client
    .from('users')
    .join('grants', 'grants.user_id', 'users.id')
    .whereNull('users.disabled_at')
    .whereRaw(GRANT_IN_FORCE)

/** What they read: `to` the centre, or about which units. */
function readers(to: Audience, client: Client) {
  const query = people(client)
  if (to === 'centre') return query.whereIn('grants.role', [...LETTER_ROLES])
  if (to === 'contact') {
    return query
      .join('regions', 'regions.contact_id', 'users.id')
      .join('season_units', 'season_units.region_id', 'regions.id')
  }
  return query
    .join('season_units', 'season_units.unit_id', 'grants.unit_id')
    .where('grants.role', 'coordinator')
}

/** What of a letter says who reads it. */
type Told = Pick<LetterEffect, 'template' | 'to' | 'params'>

/** The ids of the people who read a letter about a season unit; nobody whose account is disabled. */
export async function letterReaders(
  { template, to, params }: Told,
  seasonUnitId: string,
  client: Client = db
): Promise<string[]> {
  const query = readers(to, client).distinct('users.id')
  if (to === 'centre') query.whereIn('grants.role', [...centreReaders(template, params.what)])
  else query.where('season_units.id', seasonUnitId)
  const rows = await query
  return rows.map(({ id }) => id as string)
}

/** The ids of the people of a school who read what is written to it. */
export const schoolReaders = (seasonUnitId: string, client: Client = db): Promise<string[]> =>
  letterReaders({ template: 'act_due', to: 'school', params: {} }, seasonUnitId, client)

/** The ids of the people with a role of the centre; where nobody has it, of its administrators. */
export async function roleReaders(role: Role, client: Client = db): Promise<string[]> {
  for (const one of [role, 'centre_admin' as const]) {
    const held: { id: string }[] = await people(client)
      .where('grants.role', one)
      .distinct('users.id')
    if (held.length > 0) return held.map(({ id }) => id)
  }
  return []
}

/** A class of a unit; null: the students without one, whom no teacher has. */
export interface ClassOfUnit {
  seasonUnitId: string
  classId: string | null
  collegeId: string | null
}

/** The ids of those who look after a class: its teachers, else its college, else the school. */
export async function classReaders(
  { seasonUnitId, classId, collegeId }: ClassOfUnit,
  client: Client = db
): Promise<string[]> {
  const tiers = [
    { role: 'class_teacher', class_id: classId },
    { role: 'college', college_id: collegeId, class_id: null },
  ]
  for (const grant of classId ? tiers : []) {
    const held: { id: string }[] = await people(client).where(grant).distinct('users.id')
    if (held.length > 0) return held.map(({ id }) => id)
  }
  return schoolReaders(seasonUnitId, client)
}

/** Readers by whom they belong to: a unit for schools and contacts, a role for the centre. */
type Readers = Map<string, Set<string>>

/** Who reads letters about these season units; the centre reads those about all. */
async function readersByOwner(to: Audience, seasonUnitIds: string[], client: Client) {
  const owner = to === 'centre' ? 'grants.role' : 'season_units.id'
  const query = readers(to, client).select(`${owner} as owner`, 'users.id')
  if (to !== 'centre') query.whereIn('season_units.id', seasonUnitIds)
  const byOwner: Readers = new Map()
  for (const { owner: of, id } of await query)
    byOwner.set(of, (byOwner.get(of) ?? new Set()).add(id))
  return byOwner
}

/** A letter that is going to be written, to several audiences. */
interface Ahead {
  template: LetterEffect['template']
  to: readonly Audience[]
  what?: unknown
  /** A role of the centre; where nobody has it, its administrators. */
  side?: Role
}

/**
 * The readers of several season units: who belongs to two audiences of a letter gets it once.
 * @returns who gets a letter about a unit
 */
export async function readersAhead(seasonUnitIds: string[], client: Client = db) {
  const byAudience = {} as Record<Audience, Readers>
  for (const to of AUDIENCES) byAudience[to] = await readersByOwner(to, seasonUnitIds, client)
  return (seasonUnitId: string, { template, to, what, side }: Ahead): string[] => {
    const { centre } = byAudience
    if (side) return [...(centre.get(side) ?? centre.get('centre_admin') ?? [])]
    const owners = (of: Audience) =>
      of === 'centre' ? centreReaders(template, what) : [seasonUnitId]
    const ids = to.flatMap((of) =>
      owners(of).flatMap((owner) => [...(byAudience[of].get(owner) ?? [])])
    )
    return [...new Set(ids)]
  }
}
