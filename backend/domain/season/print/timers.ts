import { proceed } from '../act_rule.js'
import type { TimerRule } from '../timer_rule.js'
import { letter } from '../effect.js'
import { paperCheckFrom, enterPrintState } from './acts.js'

export const paperCheck: TimerRule = {
  event: 'paper_check_from',
  track: 'print',
  due: (state) => (state.print.state === 'received' ? paperCheckFrom(state) : null),
  apply: (state, moment) =>
    proceed(enterPrintState(state, 'paper_check', moment), letter('paper_check_due', 'school')),
}
