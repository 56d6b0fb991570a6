import type { Moment } from '../act_rule.js'
import type { SeasonState } from '../state.js'
import type { MainPhase } from './phases.js'

/** The main track in another phase, since now. */
export const enterPhase = (state: SeasonState, phase: MainPhase, moment: Moment): SeasonState => ({
  ...state,
  main: { phase, since: moment.at },
})
