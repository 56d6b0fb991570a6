import type { CivilDate } from '../../calendar/civil_date.js'
import type { HolidayCalendar } from '../../calendar/holiday_calendar.js'
import type { SeasonPolicy } from '../../policy/season_policy.js'
import type { Track } from '../codes.js'
import type { SeasonFacts } from '../facts.js'
import type { Matter } from '../matter.js'
import type { TrackStates } from '../open_acts.js'

/** A recorded step of a unit. */
export interface RecordedStep {
  track: Track
  event: string
  fromState: string | null
  toState: string | null
  /** Its day by the season's clock. */
  on: CivilDate
  /** The due date of its track after the step. */
  dueOn: CivilDate | null
}

/** What is stored of the season of one unit; nothing of it is stored for the ladder alone. */
export interface RecordedSeason {
  /** From the first; steps that only write a letter may be left out. */
  steps: readonly RecordedStep[]
  tracks: TrackStates
  matters: readonly Matter[]
  /** Null before the season of the unit has started. */
  facts: Pick<SeasonFacts, 'window' | 'cityWindow' | 'memoOn' | 'payer'> | null
  year: number
  policy: SeasonPolicy
  calendar: HolidayCalendar
}

/** The steps of one track. */
export const stepsOf = ({ steps }: RecordedSeason, track: Track) =>
  steps.filter((step) => step.track === track)

/** The day on which capture ended; null while it goes on. */
export const captureEnd = (season: RecordedSeason): CivilDate | null =>
  stepsOf(season, 'main').find(
    ({ fromState, toState }) => toState === 'capture_closed' && fromState !== toState
  )?.on ?? null
