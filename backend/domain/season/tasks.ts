import type { CivilDate } from '../calendar/civil_date.js'
import type { ActName } from './act_rules.js'
import { BILLING_ACTS } from './billing/awaits.js'
import type { Awaited } from './codes.js'
import { MAIN_AWAITS } from './main/awaits.js'
import { openMatters } from './open_matters.js'
import { PRINT_AWAITS } from './print/awaits.js'
import type { SeasonState } from './state.js'

/** An act that somebody has to do next, and its due date. */
export interface OpenTask {
  act: ActName
  waitingOn: Awaited
  dueOn: CivilDate | null
}

const AWAITED_ACTS = new Set<ActName | null>([
  ...Object.values(MAIN_AWAITS).map(({ act }) => act),
  ...Object.values(PRINT_AWAITS).map(({ act }) => act),
  ...BILLING_ACTS,
  'submitMemo',
  'decideExtension',
])

/** Does the season wait for this act? Screens list these acts first. */
export const isAwaited = (name: ActName) => AWAITED_ACTS.has(name)

/** The matters of a season that are acts, as rows of people's lists. */
export const openTasks = (state: SeasonState): OpenTask[] =>
  openMatters(state).flatMap(({ act, waitingOn, dueOn }) =>
    act ? [{ act, waitingOn, dueOn }] : []
  )
