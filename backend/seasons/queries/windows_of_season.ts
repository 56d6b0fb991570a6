import CityWindow from '#models/seasons/city_window'

/** The city windows of a season with their regions, by first day. */
export const windowsOfSeason = (seasonId: string): Promise<CityWindow[]> =>
  CityWindow.query().where('season_id', seasonId).preload('region').orderBy('first_day')
