import { EVERYBODY, runAs } from '#backend/isolation/scope'
import type { UnitCode as CodeOfUnit } from '#domain/roster/unit_codes'
import UnitCode from '#models/people/unit_code'

/** The national codes of all units of a season: which unit a code leads to is not known before. */
export const unitCodesOfSeason = (seasonId: string): Promise<CodeOfUnit[]> =>
  runAs(EVERYBODY, () =>
    UnitCode.query()
      .whereIn('unit_id', (units) =>
        units.from('season_units').where('season_id', seasonId).select('unit_id')
      )
      .select('unit_id', 'yxdm', 'level')
  )
