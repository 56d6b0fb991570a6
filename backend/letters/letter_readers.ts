import type { Audience } from '#domain/season/effect'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Roles of the centre that receive its letters. */
const CENTRE_READERS = ['centre_admin', 'operator']

/** The ids of the people who read a letter about a season unit; nobody whose account is disabled. */
export async function letterReaders(
  to: Audience,
  seasonUnitId: string,
  client: TransactionClientContract | typeof db = db
): Promise<string[]> {
  const query = client
    .from('users')
    .join('grants', 'grants.user_id', 'users.id')
    .whereNull('users.disabled_at')
    .distinct('users.id')
  if (to === 'centre') query.whereIn('grants.role', CENTRE_READERS)
  else if (to === 'contact') {
    query
      .join('regions', 'regions.contact_id', 'users.id')
      .join('season_units', 'season_units.region_id', 'regions.id')
      .where('season_units.id', seasonUnitId)
  } else {
    query
      .join('season_units', 'season_units.unit_id', 'grants.unit_id')
      .where({ 'season_units.id': seasonUnitId, 'grants.role': 'coordinator' })
  }
  const rows = await query
  return rows.map(({ id }) => id as string)
}
