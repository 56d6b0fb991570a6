import type { SeasonPolicy } from '#domain/policy/season_policy'
import { TERMINAL_PHASES } from '#domain/season/main/phases'
import SeasonUnit from '#models/seasons/season_unit'

/** The units of published seasons that are not over and in which students are known in this way, the latest first. */
export const openUnits = (identity: SeasonPolicy['identity']) =>
  SeasonUnit.query()
    .select('season_units.*')
    .join('seasons', 'seasons.id', 'season_units.season_id')
    .join('season_policies', 'season_policies.id', 'seasons.policy_id')
    .whereNotNull('seasons.published_at')
    .whereRaw(`season_policies.sourced #>> '{identity,value}' = ?`, [identity])
    .whereNotExists((over) =>
      over
        .from('unit_progress')
        .whereColumn('unit_progress.season_unit_id', 'season_units.id')
        .where('unit_progress.track', 'main')
        .whereIn('unit_progress.state', [...TERMINAL_PHASES])
    )
    .orderBy('seasons.year', 'desc')
    .orderBy('season_units.id')
