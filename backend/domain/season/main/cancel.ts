import { phasesFrom } from './phases.js'
import { proceed, refuse, type ActRule } from '../act_rule.js'
import { enterPhase } from './enter_phase.js'
import { letter } from '../effect.js'
import type { NotedInput } from '../inputs.js'

/** No graduates, or the school withdrew: ends every track. Refused once money was received. */
export const cancelUnit: ActRule<NotedInput> = {
  by: ['centre_admin'],
  track: 'main',
  from: phasesFrom('awaiting_setup', 'feedback_review'),
  apply(state, _input, moment) {
    if (state.billing && state.billing.paidFen > 0) return refuse({ type: 'payment_recorded' })
    const ended = { state: 'cancelled' as const, since: moment.at }
    return proceed(
      {
        ...enterPhase(state, 'cancelled', moment),
        deadlines: {},
        extension: null,
        suspended: null,
        lateErrata: null,
        formUpdate: null,
        openReturns: 0,
        billing: state.billing && { ...state.billing, ...ended },
        print: { ...state.print, ...ended },
        makeUp: ended,
      },
      letter('unit_cancelled', 'school')
    )
  },
}
