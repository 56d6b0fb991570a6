import ChsiReturn from '#models/chsi/chsi_return'
import type SeasonUnit from '#models/seasons/season_unit'

const MAX_SHOWN = 100

/** The returns of a season unit, newest first. */
export const returnsOfUnit = ({ id }: SeasonUnit): Promise<ChsiReturn[]> =>
  ChsiReturn.query()
    .where('season_unit_id', id)
    .preload('registrar')
    .orderBy('registered_at', 'desc')
    .limit(MAX_SHOWN)
