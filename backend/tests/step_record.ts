import { instantOf } from '#domain/calendar/instant'
import { seasonFacts } from '#domain/season/facts'
import type { StepRecord } from '#workflows/school_season/activities'
import { calendar, SeasonWorld } from './season_world.js'

/** A step of a unit that does nothing, to be given an event and details. */
export const stepOf = (seasonUnitId: string, step: number): StepRecord => ({
  ...{ seasonUnitId, step, key: `act/key-${step}`, track: 'main', event: 'saveSetup' },
  ...{ fromState: null, toState: null, actorId: null, details: {} },
  businessAt: instantOf('2023-03-01', `${String(8 + step).padStart(2, '0')}:00`),
  ...{ effects: [], progress: [], tasks: [], deadlines: [] },
  facts: seasonFacts(new SeasonWorld().state, '2023-03-01', calendar),
  ...{ calendarVersion: '2023', clockSeq: null },
})
