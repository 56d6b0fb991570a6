import type { Data } from '@api/data'

/** A unit in a list, or on its own page, which has more of it. */
export type SeasonUnit = Data.Seasons.SeasonUnit &
  Partial<Pick<Data.Seasons.SeasonUnitDetail, 'setup' | 'sentBack' | 'rounds'>>
export type TrackView = SeasonUnit['tracks'][number]
/** What a unit waits for; the most pressing comes first. */
export type MatterView = SeasonUnit['matters'][number]
