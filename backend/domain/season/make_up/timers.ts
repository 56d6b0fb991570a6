import { instantOf } from '../../calendar/instant.js'
import { proceed } from '../act_rule.js'
import type { TimerRule } from '../timer_rule.js'
import { letter } from '../effect.js'

export const makeUpOpens: TimerRule = {
  event: 'make_up_opens',
  track: 'make_up',
  due: ({ makeUp, year, policy }) =>
    makeUp.state === 'not_open'
      ? instantOf(`${year}-${policy.makeUpFrom}`, policy.hoursFrom)
      : null,
  apply: (state, moment) =>
    proceed(
      { ...state, makeUp: { state: 'open', since: moment.at } },
      letter('make_up_open', 'school', { until: `${state.year}-${state.policy.makeUpTo}` })
    ),
}

export const makeUpCloses: TimerRule = {
  event: 'make_up_closes',
  track: 'make_up',
  due: ({ makeUp, year, policy }) =>
    makeUp.state === 'open' ? instantOf(`${year}-${policy.makeUpTo}`, policy.hoursTo) : null,
  apply: (state, moment) =>
    proceed(
      { ...state, makeUp: { state: 'closed', since: moment.at } },
      { kind: 'round_closed', round: 'make_up', on: moment.today },
      letter('make_up_closed', 'school')
    ),
}
