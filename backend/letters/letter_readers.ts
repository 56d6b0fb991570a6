import { AUDIENCES, type Audience } from '#domain/season/effect'
import { GRANT_IN_FORCE } from '#models/people/grant'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Client = TransactionClientContract | typeof db

/** Roles of the centre that receive its letters. */
const CENTRE_READERS = ['centre_admin', 'operator']

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
  if (to === 'centre') return query.whereIn('grants.role', CENTRE_READERS)
  if (to === 'contact') {
    return query
      .join('regions', 'regions.contact_id', 'users.id')
      .join('season_units', 'season_units.region_id', 'regions.id')
  }
  return query
    .join('season_units', 'season_units.unit_id', 'grants.unit_id')
    .where('grants.role', 'coordinator')
}

/** The ids of the people who read a letter about a season unit; nobody whose account is disabled. */
export async function letterReaders(
  to: Audience,
  seasonUnitId: string,
  client: Client = db
): Promise<string[]> {
  const query = readers(to, client).distinct('users.id')
  if (to !== 'centre') query.where('season_units.id', seasonUnitId)
  const rows = await query
  return rows.map(({ id }) => id as string)
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
  return letterReaders('school', seasonUnitId, client)
}

type Readers = Map<string, Set<string>>

/** Who reads letters about these season units, by the unit; the centre reads those about all. */
async function readersByUnit(to: Audience, seasonUnitIds: string[], client: Client) {
  const byUnit: Readers = new Map()
  if (to === 'centre') {
    const centre = new Set(await letterReaders(to, '', client))
    for (const id of seasonUnitIds) byUnit.set(id, centre)
    return byUnit
  }
  const rows = await readers(to, client)
    .whereIn('season_units.id', seasonUnitIds)
    .select('season_units.id as unit', 'users.id')
  for (const { unit, id } of rows) byUnit.set(unit, (byUnit.get(unit) ?? new Set()).add(id))
  return byUnit
}

/**
 * Counts readers of several season units: who belongs to two audiences of a letter gets it once.
 * @returns how many letters one about a unit is
 */
export async function countReaders(seasonUnitIds: string[], client: Client = db) {
  const byAudience = {} as Record<Audience, Readers>
  for (const to of AUDIENCES) byAudience[to] = await readersByUnit(to, seasonUnitIds, client)
  return (seasonUnitId: string, audiences: readonly Audience[]) =>
    new Set(audiences.flatMap((to) => [...(byAudience[to].get(seasonUnitId) ?? [])])).size
}
