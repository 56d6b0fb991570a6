import type { Data } from '@api/data'

/** A unit in a list, or on its own page, which has more of it. */
export type SeasonUnit = Data.Seasons.SeasonUnit &
  Partial<Pick<Data.Seasons.SeasonUnitDetail, 'setup' | 'sentBack' | 'rounds' | 'stages'>>
/** What a unit waits for; the most pressing comes first. */
export type MatterView = SeasonUnit['matters'][number]
/** One rung of its ladder. */
export type StageView = NonNullable<SeasonUnit['stages']>[number]
