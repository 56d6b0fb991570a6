import type Season from '#models/seasons/season'
import SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { NOT_OVER } from './not_over.js'

/**
 * Season units whose process was started and is not over, with their units. A process that has not
 * recorded its first step yet is one of them.
 */
export const runningUnits = (season: Season, client?: TransactionClientContract) =>
  SeasonUnit.query({ client })
    .where('season_id', season.id)
    .preload('unit')
    .whereExists((query) =>
      query
        .from('season_starts')
        .whereColumn('season_starts.season_unit_id', 'season_units.id')
        .whereNotNull('dispatched_at')
    )
    .whereRaw(NOT_OVER)
