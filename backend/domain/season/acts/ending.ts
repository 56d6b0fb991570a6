import { AFTER_CAPTURE, phasesFrom } from '../codes.js'
import { enter, mail, proceed, refuse, type ActRule } from '../rule.js'
import type { NotedInput } from './capture.js'
import type { ListedInput } from './proofreading.js'

/** No graduates, or withdrawn: ends every track. Money already received forbids it. */
export const cancelUnit: ActRule<NotedInput> = {
  by: ['centre_admin'],
  track: 'main',
  from: phasesFrom('awaiting_setup', 'feedback_review'),
  apply(state, _input, moment) {
    if (state.billing && state.billing.paidFen > 0) return refuse({ type: 'payment_recorded' })
    const ended = { state: 'cancelled' as const, since: moment.at }
    return proceed(
      {
        ...enter(state, 'cancelled', moment),
        deadlines: {},
        extension: null,
        suspended: null,
        openReturns: 0,
        billing: state.billing && { ...state.billing, ...ended },
        print: { ...state.print, ...ended },
        makeUp: ended,
      },
      mail('unit_cancelled', 'school')
    )
  },
}

/** 学信网退回: the registry refuses photos after everything was accepted; closing waits for them. */
export const registerChsiReturn: ActRule<ListedInput> = {
  by: ['centre_admin', 'operator'],
  track: 'main',
  from: AFTER_CAPTURE,
  apply: (state, { count }) => proceed({ ...state, openReturns: state.openReturns + count }),
}

export const resolveChsiReturn: ActRule<ListedInput> = {
  by: ['centre_admin', 'operator'],
  track: 'main',
  from: AFTER_CAPTURE,
  apply(state, { count }) {
    const most = state.openReturns
    if (count > most) return refuse({ type: 'count_out_of_range', most })
    return proceed({ ...state, openReturns: most - count })
  },
}
