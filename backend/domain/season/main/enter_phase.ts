import type { Moment } from '../act_rule.js'
import type { SeasonState } from '../state.js'
import type { MainPhase } from './phases.js'

/** The state with the main track in `phase` from this moment. */
export const enterPhase = (state: SeasonState, phase: MainPhase, moment: Moment): SeasonState => ({
  ...state,
  main: { phase, since: moment.at },
})
