import type { SeasonPlan } from '#domain/season/publication'
import { GRANT_IN_FORCE } from '#models/people/grant'
import type Season from '#models/seasons/season'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The regions of a draft's units, each with its window or null. */
async function plannedRegions(seasonId: string, client: Client): Promise<SeasonPlan['regions']> {
  const rows = await client
    .from('regions')
    .leftJoin('city_windows', (join) => {
      join.on('city_windows.region_id', 'regions.id').andOnVal('city_windows.season_id', seasonId)
    })
    .whereIn('regions.id', (query) =>
      query.from('season_units').where('season_id', seasonId).select('region_id')
    )
    .select('regions.name', 'first_day', 'last_day', 'from', 'to')
    .orderBy('regions.name')
  return rows.map(({ name, first_day: firstDay, last_day: lastDay, from, to }) => ({
    name,
    window: firstDay === null ? null : { firstDay, lastDay, from, to },
  }))
}

/** The units of a draft, with the number of active coordinators. */
async function plannedUnits(seasonId: string, client: Client): Promise<SeasonPlan['units']> {
  const active = client
    .from('grants')
    .join('users', 'users.id', 'grants.user_id')
    .where('grants.role', 'coordinator')
    .whereNull('users.disabled_at')
    .whereRaw(GRANT_IN_FORCE)
    .whereColumn('grants.unit_id', 'units.id')
    .count('*')
    .as('coordinators')
  const rows = await client
    .from('season_units')
    .join('units', 'units.id', 'season_units.unit_id')
    .where('season_units.season_id', seasonId)
    .select('units.name', active)
    .orderBy('units.code')
  return rows.map(({ name, coordinators }) => ({ name, coordinators: Number(coordinators) }))
}

type Client = TransactionClientContract | typeof db

/** A draft as it would be published now. */
export async function seasonPlan(
  { id, year }: Pick<Season, 'id' | 'year'>,
  client: Client = db
): Promise<SeasonPlan> {
  const regions = await plannedRegions(id, client)
  return { year, regions, units: await plannedUnits(id, client) }
}
