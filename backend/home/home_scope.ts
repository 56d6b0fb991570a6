import type { Viewer } from '#backend/identity/viewer'
import type { CivilDate } from '#domain/calendar/civil_date'

/** For whom figures are counted, in which season, and on which day of the season's clock. */
export interface HomeScope {
  viewer: Viewer
  /** Without it every season is counted. */
  season: { seasonId?: string }
  today: CivilDate
}
