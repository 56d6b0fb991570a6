import { laterOf, type CivilDate } from '../../calendar/civil_date.js'
import { instantOf } from '../../calendar/instant.js'
import { closesAt, fitsCity } from '../capture_window.js'
import { WINDOW_PHASES, type MainPhase } from './phases.js'
import { moveDeadline } from '../deadline.js'
import { isCentre, proceed, refuse, type ActRule, type Moment, type Outcome } from '../act_rule.js'
import { isBeyondReach } from '../reach.js'
import { letter } from '../effect.js'
import type { SeasonState } from '../state.js'

export interface ExtensionInput {
  target: 'window' | 'proof'
  until: CivilDate
  noteId: string
}

const EXTENDABLE: readonly MainPhase[] = [
  ...WINDOW_PHASES,
  'proofreading',
  'errata',
  'awaiting_feedback',
]

/** The date that an extension would move: the window's last day, or the proof deadline. */
function currentEnd(state: SeasonState, target: ExtensionInput['target']): CivilDate | null {
  const inWindow = WINDOW_PHASES.includes(state.main.phase)
  if (target === 'window') return inWindow ? (state.window?.lastDay ?? null) : null
  return inWindow ? null : (state.deadlines.proof?.due ?? null)
}

function checkTarget(state: SeasonState, input: ExtensionInput, moment: Moment): Outcome {
  const end = currentEnd(state, input.target)
  if (!end) return refuse({ type: 'extension_wrong_target' })
  if (isBeyondReach(state.year, input.until)) return refuse({ type: 'window_not_a_date' })
  const latest = laterOf(end, moment.today)
  const later = input.until > end && input.until >= moment.today
  return later ? proceed(state) : refuse({ type: 'not_later', due: latest })
}

function extend(state: SeasonState, input: ExtensionInput, moment: Moment): Outcome {
  const { target, until, noteId } = input
  const notice = letter('deadline_moved', 'school', { until })
  if (target === 'proof') {
    const proof = moveDeadline(state.deadlines.proof!, until, {
      on: moment.today,
      why: 'extended',
      noteId,
    })
    return proceed({ ...state, deadlines: { ...state.deadlines, proof } }, notice)
  }
  const window = { ...state.window!, lastDay: until }
  if (instantOf(until, window.to) <= moment.at) return refuse({ type: 'day_over', day: until })
  const exception = !fitsCity(window, state.cityWindow).ok
  return proceed({ ...state, window }, { kind: 'window_set', window, exception }, notice)
}

/** A school requests an extension of its window or of proofreading. */
export const requestExtension: ActRule<ExtensionInput> = {
  by: ['coordinator'],
  track: 'main',
  from: EXTENDABLE,
  apply(state, input, moment) {
    if (state.extension) return refuse({ type: 'extension_open' })
    const fits = checkTarget(state, input, moment)
    if (!fits.ok) return fits
    const { target, until, noteId } = input
    return proceed(
      { ...state, extension: { target, until, noteId, on: moment.today } },
      letter('extension_requested', 'centre', { until })
    )
  },
}

export interface DecideExtensionInput {
  granted: boolean
  noteId: string
}

export const decideExtension: ActRule<DecideExtensionInput> = {
  by: ['centre_admin', 'operator'],
  track: 'main',
  from: [...EXTENDABLE, 'feedback_review'],
  apply(state, input, moment) {
    const { extension } = state
    if (!extension) return refuse({ type: 'no_extension_open' })
    const answered = { ...state, extension: null }
    const notice = letter('extension_decided', 'school', { granted: input.granted ? 1 : 0 })
    if (!input.granted) return proceed(answered, notice)
    const request = { ...extension, noteId: input.noteId }
    const fits = checkTarget(answered, request, moment)
    if (!fits.ok) return fits
    const extended = extend(answered, request, moment)
    return extended.ok ? proceed(extended.value.state, ...extended.value.effects, notice) : extended
  },
}

/** Of a school: the own window only, inside that of the city, before it ends. */
function checkOwnWindow(
  { window, cityWindow }: SeasonState,
  input: ExtensionInput,
  { at }: Moment
) {
  if (input.target !== 'window') return refuse({ type: 'not_allowed' })
  if (window && at > closesAt(window)) return refuse({ type: 'day_over', day: window.lastDay })
  if (input.until <= cityWindow.lastDay) return null
  const { firstDay, lastDay } = cityWindow
  return refuse({ type: 'window_outside_city', firstDay, lastDay })
}

/**
 * A deadline is extended without a request, with a reason: any by the centre, the own window by a school as far as
 * the city's goes (苏教指通〔2023〕13号 二.1).
 */
export const extendDeadline: ActRule<ExtensionInput> = {
  by: ['centre_admin', 'operator', 'coordinator'],
  track: 'main',
  from: [...EXTENDABLE, 'feedback_review'],
  apply(state, input, moment) {
    const fits = checkTarget(state, input, moment)
    if (!fits.ok) return fits
    const refusal = isCentre(moment.actor) ? null : checkOwnWindow(state, input, moment)
    return refusal ?? extend(state, input, moment)
  },
}
