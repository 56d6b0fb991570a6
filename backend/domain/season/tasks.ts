import type { CivilDate } from '../calendar/civil_date.js'
import type { ActName } from './act_rules.js'
import { BILLING_ACTS } from './billing/awaits.js'
import type { Awaited } from './codes.js'
import { MAIN_AWAITS } from './main/awaits.js'
import { isTerminal } from './main/phases.js'
import { PRINT_AWAITS } from './print/awaits.js'
import { trackDue, currentTracks } from './progress.js'
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

/** Open tasks of every track, and of memo, extension and CHSI returns. */
export function openTasks(state: SeasonState): OpenTask[] {
  if (isTerminal(state.main.phase)) return []
  const tasks: OpenTask[] = currentTracks(state).flatMap((one) => {
    const { act, who } = one.awaits
    return act && who ? [{ act, waitingOn: who, dueOn: trackDue(state, one).dueOn }] : []
  })
  const { extension, deadlines, openReturns } = state
  if (deadlines.memo)
    tasks.push({ act: 'submitMemo', waitingOn: 'school', dueOn: deadlines.memo.due })
  if (extension) tasks.push({ act: 'decideExtension', waitingOn: 'centre', dueOn: null })
  if (openReturns > 0) tasks.push({ act: 'resolveChsiReturn', waitingOn: 'centre', dueOn: null })
  return tasks
}
