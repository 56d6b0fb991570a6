import { proceed, refuse, type ActRule } from '../act_rule.js'
import type { ListedInput } from '../inputs.js'
import { AFTER_CAPTURE } from './phases.js'

/** 学信网退回: CHSI rejects photos after they were accepted; closing waits until they are resolved. */
export const registerChsiReturn: ActRule<ListedInput> = {
  by: ['centre_admin', 'operator'],
  track: 'main',
  from: AFTER_CAPTURE,
  apply(state, { count }, { today }) {
    const returnsSince = state.openReturns > 0 ? state.returnsSince : today
    return proceed({ ...state, openReturns: state.openReturns + count, returnsSince })
  },
}

export const resolveChsiReturn: ActRule<ListedInput> = {
  by: ['centre_admin', 'operator'],
  track: 'main',
  from: AFTER_CAPTURE,
  apply(state, { count }) {
    const most = state.openReturns
    if (count > most) return refuse({ type: 'count_out_of_range', most })
    const returnsSince = count < most ? state.returnsSince : null
    return proceed({ ...state, openReturns: most - count, returnsSince })
  },
}
