import type SeasonUnit from '#models/seasons/season_unit'
import UnitExpectation from '#models/roster/unit_expectation'

const MAX_SHOWN = 20

/** The last declarations of a unit, the newest first: it counts. */
export const expectationsOf = ({ id }: SeasonUnit): Promise<UnitExpectation[]> =>
  UnitExpectation.query()
    .where('season_unit_id', id)
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .limit(MAX_SHOWN)
    .preload('author')
