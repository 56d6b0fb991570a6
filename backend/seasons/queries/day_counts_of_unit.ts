import type SeasonUnit from '#models/seasons/season_unit'
import UnitDayCount from '#models/seasons/unit_day_count'

/** The day counts of a season unit, by day. */
export const dayCountsOfUnit = ({ id }: SeasonUnit): Promise<UnitDayCount[]> =>
  UnitDayCount.query().where('seasonUnitId', id).orderBy('day')
