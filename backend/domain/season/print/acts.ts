import { instantOf } from '../../calendar/instant.js'
import type { PrintState } from './states.js'
import { proceed, refuse, type ActRule, type Moment } from '../act_rule.js'
import { letter } from '../effect.js'
import type { SeasonState } from '../state.js'
import type { NoInput } from '../inputs.js'

const PRESS = ['printing', 'centre_admin'] as const

export const enterPrintState = (
  state: SeasonState,
  next: PrintState,
  moment: Moment
): SeasonState => ({
  ...state,
  print: { ...state.print, state: next, since: moment.at },
})

/** Opens printing after the feedback is accepted; it then needs the school's layout data. */
export const openPrint = (state: SeasonState, moment: Moment): SeasonState =>
  enterPrintState(
    state,
    state.print.layoutConfirmed ? 'ready_to_print' : 'awaiting_layout_data',
    moment
  )

/** When schools begin to check their paper photos: 11-01 (苏教指通〔2019〕12号 附件4). */
export const paperCheckFrom = ({ year, policy }: Pick<SeasonState, 'year' | 'policy'>) =>
  instantOf(`${year}-${policy.paperCheckFrom}`)

export interface LayoutInput {
  count: number
  documentId: string | null
  /** The frozen version of the list, which has so many students; absent where the count was typed. */
  layoutId?: string
}

/**
 * 排版冲印数据, in the system's template (苏教指通〔2023〕13号 四); may be confirmed before printing opens. A frozen version
 * may take the place of one that was confirmed, until prints are ordered.
 */
export const confirmLayoutData: ActRule<LayoutInput> = {
  by: ['coordinator', 'centre_admin', 'operator'],
  track: 'print',
  from: ['not_open', 'awaiting_layout_data', 'ready_to_print'],
  apply(state, { layoutId }, moment) {
    if (state.print.layoutConfirmed && !layoutId) return refuse({ type: 'already_done' })
    const confirmed = { ...state, print: { ...state.print, layoutConfirmed: true } }
    const awaited = state.print.state === 'awaiting_layout_data'
    return proceed(awaited ? enterPrintState(confirmed, 'ready_to_print', moment) : confirmed)
  },
}

export const orderPrints: ActRule<NoInput> = {
  by: PRESS,
  track: 'print',
  from: ['ready_to_print'],
  apply(state, _input, moment) {
    const unpaid = state.billing?.state !== 'settled'
    if (state.policy.paymentBlocksPrint && unpaid) return refuse({ type: 'payment_missing' })
    return proceed(enterPrintState(state, 'printing', moment))
  },
}

export const finishPrints: ActRule<NoInput> = {
  by: PRESS,
  track: 'print',
  from: ['printing'],
  apply: (state, _input, moment) => proceed(enterPrintState(state, 'awaiting_shipment', moment)),
}

export interface ShipInput {
  parcels: number
  /** The note with carrier and tracking number. */
  noteId: string | null
}

export const ship: ActRule<ShipInput> = {
  by: PRESS,
  track: 'print',
  from: ['awaiting_shipment', 'reprinting'],
  apply: (state, { parcels }, moment) =>
    proceed(
      enterPrintState(state, 'shipped', moment),
      letter('prints_shipped', 'school', { parcels })
    ),
}

export const confirmReceipt: ActRule<NoInput> = {
  by: ['coordinator', 'centre_admin', 'operator'],
  track: 'print',
  from: ['shipped'],
  apply(state, _input, moment) {
    const checksNow = moment.at >= paperCheckFrom(state)
    if (!checksNow) return proceed(enterPrintState(state, 'received', moment))
    return proceed(
      enterPrintState(state, 'paper_check', moment),
      letter('paper_check_due', 'school')
    )
  },
}

export interface PaperCheckInput {
  corrections: number
}

/** 核对纸质照片, 填报更正表: wrong photos are reprinted. */
export const reportPaperCheck: ActRule<PaperCheckInput> = {
  by: ['coordinator'],
  track: 'print',
  from: ['paper_check'],
  apply: (state, { corrections }, moment) =>
    proceed(enterPrintState(state, corrections > 0 ? 'reprinting' : 'done', moment)),
}
