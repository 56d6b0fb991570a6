import { addDays } from '../../calendar/civil_date.js'
import { instantOf } from '../../calendar/instant.js'
import { proceed } from '../act_rule.js'
import type { Track } from '../codes.js'
import type { DeadlineKind } from '../deadline.js'
import { letter } from '../effect.js'
import { isRunning } from './is_running.js'
import type { TimerRule } from '../timer_rule.js'

/** A missed deadline is marked at 00:00 of the next day; it never changes the main track. */
export const overdue = (kind: DeadlineKind, track: Track): TimerRule => ({
  event: `overdue_${kind}`,
  track,
  due(state) {
    const deadline = state.deadlines[kind]
    const counts = deadline && !deadline.overdueSince && isRunning(state, kind)
    return counts ? instantOf(addDays(deadline.due, 1)) : null
  },
  apply(state, moment) {
    const deadline = { ...state.deadlines[kind]!, overdueSince: moment.today }
    const notice = letter('overdue', 'centre', { what: kind, due: deadline.due, days: 1 })
    return proceed({ ...state, deadlines: { ...state.deadlines, [kind]: deadline } }, notice)
  },
})
