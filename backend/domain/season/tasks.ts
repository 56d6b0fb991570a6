import type { CivilDate } from '../calendar/civil_date.js'
import type { ActName } from './act_rules.js'
import { AWAITED_ACTS } from './awaited_acts.js'
import type { Awaited } from './codes.js'
import { openMatters } from './open_matters.js'
import type { SeasonState } from './state.js'

/** An act that somebody has to do next, and its due date. */
export interface OpenTask {
  act: ActName
  waitingOn: Awaited
  dueOn: CivilDate | null
}

/** Does the season wait for this act? Screens list these acts first. */
export const isAwaited = (name: ActName) => AWAITED_ACTS.includes(name)

/** The matters of a season that are acts, as rows of people's lists. */
export const openTasks = (state: SeasonState): OpenTask[] =>
  openMatters(state).flatMap(({ act, waitingOn, dueOn }) =>
    act ? [{ act, waitingOn, dueOn }] : []
  )
