import { addDays, laterOf } from '../../calendar/civil_date.js'
import { instantOf } from '../../calendar/instant.js'
import type { Payer } from '../../policy/season_policy.js'
import { fitsCity, opensAt, readWindow, type CaptureWindow } from '../capture_window.js'
import { without } from '../deadline.js'
import {
  isCentre,
  proceed,
  refuse,
  type ActRule,
  type Actor,
  type Moment,
  type Outcome,
} from '../act_rule.js'
import { enterPhase } from './enter_phase.js'
import { isBeyondReach } from '../reach.js'
import type { SeasonState } from '../state.js'

export interface SaveSetupInput {
  window: CaptureWindow
  payer: Payer
  /** Why the centre allows a window outside the city's (苏教指通〔2023〕13号 附件1 注3). */
  noteId: string | null
  /** The school's notice, contact and mailing address, as stored. */
  setupId: string
}

/** A school may change its dates until the day before they begin; the centre until they begin. */
function checkStillChangeable(state: SeasonState, moment: Moment & { actor: Actor }): Outcome {
  const { window } = state
  if (state.main.phase !== 'scheduled' || !window) return proceed(state)
  const until = isCentre(moment.actor) ? opensAt(window) : instantOf(window.firstDay)
  if (moment.at < until) return proceed(state)
  return refuse({ type: 'too_late_to_change', lastDay: addDays(window.firstDay, -1) })
}

function checkWindow(state: SeasonState, input: SaveSetupInput, moment: Moment & { actor: Actor }) {
  const inside = fitsCity(input.window, state.cityWindow)
  if (inside.ok) return inside
  if (!isCentre(moment.actor)) return inside
  const read = readWindow(input.window)
  if (!read.ok) return read
  return input.noteId ? read : refuse({ type: 'reason_required' })
}

/** 学校在本市图采时间段内设置本校采集时间、校内通知、联系人、邮寄地址 (苏教指通〔2023〕13号 二.1). */
export const saveSetup: ActRule<SaveSetupInput> = {
  by: ['coordinator', 'centre_admin', 'operator'],
  track: 'main',
  from: ['awaiting_setup', 'scheduled'],
  apply(state, input, moment) {
    const inTime = checkStillChangeable(state, moment)
    if (!inTime.ok) return inTime
    const holds = checkWindow(state, input, moment)
    if (!holds.ok) return holds
    const { window, payer } = input
    if (isBeyondReach(state.year, window.lastDay)) return refuse({ type: 'window_not_a_date' })
    const earliest = isCentre(moment.actor) ? moment.today : addDays(moment.today, 1)
    if (window.firstDay < earliest || opensAt(window) <= moment.at) {
      return refuse({ type: 'window_starts_too_early', earliest: laterOf(earliest, moment.today) })
    }
    if (!state.policy.payers.includes(payer)) return refuse({ type: 'payer_not_offered' })
    const exception = !fitsCity(window, state.cityWindow).ok
    const deadlines = without(state.deadlines, 'setup')
    const scheduled = { ...state, window, payer, setupByDefault: false, deadlines }
    const kept = state.main.phase === 'scheduled'
    return proceed(kept ? scheduled : enterPhase(scheduled, 'scheduled', moment), {
      kind: 'window_set',
      window,
      exception,
    })
  },
}
