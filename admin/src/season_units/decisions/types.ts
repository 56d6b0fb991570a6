import type { Data } from '@api/data'

/** What an act decides on. */
export type Decision = Data.Seasons.Decision
