import type { Data } from '@api/data'

export type Season = Data.Seasons.Season
export type Publication = Data.Seasons.Publication
