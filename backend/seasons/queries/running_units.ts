import type Season from '#models/seasons/season'
import SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Season units that have started and are not over, with their units. */
export const runningUnits = (season: Season, client?: TransactionClientContract) =>
  SeasonUnit.query({ client })
    .where('season_id', season.id)
    .preload('unit')
    .whereExists((query) =>
      query
        .from('unit_progress')
        .whereColumn('unit_progress.season_unit_id', 'season_units.id')
        .where('track', 'main')
        .whereNotIn('state', ['closed', 'cancelled'])
    )
