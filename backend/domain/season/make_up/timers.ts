import { proceed } from '../act_rule.js'
import { closesAt, opensAt } from '../capture_window.js'
import { letter } from '../effect.js'
import type { SeasonState } from '../state.js'
import type { TimerRule } from '../timer_rule.js'
import { makeUpWindow } from './window.js'

/** Never null where the make-up is offered. */
const windowOf = ({ year, policy }: SeasonState) => makeUpWindow(year, policy)!

export const makeUpOpens: TimerRule = {
  event: 'make_up_opens',
  track: 'make_up',
  due: (state) => (state.makeUp.state === 'not_open' ? opensAt(windowOf(state)) : null),
  apply: (state, moment) =>
    proceed(
      { ...state, makeUp: { state: 'open', since: moment.at } },
      letter('make_up_open', 'school', { until: windowOf(state).lastDay })
    ),
}

export const makeUpCloses: TimerRule = {
  event: 'make_up_closes',
  track: 'make_up',
  due: (state) => (state.makeUp.state === 'open' ? closesAt(windowOf(state)) : null),
  apply: (state, moment) =>
    proceed(
      { ...state, makeUp: { state: 'closed', since: moment.at } },
      { kind: 'round_closed', round: 'make_up', on: moment.today },
      letter('make_up_closed', 'school')
    ),
}
