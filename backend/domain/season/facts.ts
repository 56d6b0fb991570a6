import { addDays, type CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import { civilDateOf, instantOf } from '../calendar/instant.js'
import type { Payer, ProofStart } from '../policy/season_policy.js'
import type { CaptureWindow } from './capture_window.js'
import { letterPlan } from './due/letter_plan.js'
import type { Audience } from './effect.js'
import type { LetterTemplate } from './letter_templates.js'
import { offeredLastDay } from './main/capture.js'
import { isTerminal } from './main/phases.js'
import {
  deliveredCount,
  openLateErrata,
  type Batch,
  type ExtensionRequest,
  type FormUpdate,
  type SeasonState,
} from './state.js'

/** What screens show of a season besides its tracks. Ids, counts and dates only. */
export interface SeasonFacts {
  window: CaptureWindow | null
  cityWindow: CaptureWindow
  payer: Payer
  payers: Payer[]
  extension: ExtensionRequest | null
  memoOn: CivilDate | null
  batches: Batch[]
  delivered: number
  erratumCount: number
  /** Errors found after acceptance; facts that earlier builds have written lack both. */
  lateErratumCount?: number
  /** The form that is to replace the accepted one after a late erratum, and how far it is. */
  formUpdate?: FormUpdate | null
  returnCount: number
  layoutConfirmed: boolean
  statementFen: number
  paidFen: number
  priceFen: number
  setupByDefault: boolean
  offeredLastDay: CivilDate | null
  proofDue: CivilDate | null
  /** The day from which proof days count; with `receipt` the form asks for it. */
  proofStart: ProofStart
  /** The next automatic letters, nearest first, if nothing changes. */
  coming: ComingLetter[]
}

/** A letter that goes out by itself; facts that earlier builds have written lack its readers. */
export interface ComingLetter {
  template: LetterTemplate
  on: CivilDate
  to?: Audience[]
}

const LETTERS_SHOWN = 12
const LETTERS_AHEAD_DAYS = 45

function comingLetters(state: SeasonState, today: CivilDate, calendar: HolidayCalendar) {
  if (isTerminal(state.main.phase)) return []
  const until = instantOf(addDays(today, LETTERS_AHEAD_DAYS))
  return letterPlan(state, calendar, until)
    .slice(0, LETTERS_SHOWN)
    .map(({ template, at, letters }): ComingLetter => {
      const to = letters.flatMap((effect) => (effect.kind === 'mail' ? [effect.to] : []))
      return { template, on: civilDateOf(at), to }
    })
}

/** The facts that screens show on `today`. */
export const seasonFacts = (
  state: SeasonState,
  today: CivilDate,
  calendar: HolidayCalendar
): SeasonFacts => ({
  window: state.window,
  cityWindow: state.cityWindow,
  payer: state.payer,
  payers: state.policy.payers,
  extension: state.extension,
  memoOn: state.memoOn,
  batches: state.batches,
  delivered: deliveredCount(state),
  erratumCount: state.errata.open,
  lateErratumCount: openLateErrata(state),
  formUpdate: state.formUpdate ?? null,
  returnCount: state.openReturns,
  layoutConfirmed: state.print.layoutConfirmed,
  statementFen: state.billing?.statementFen ?? 0,
  paidFen: state.billing?.paidFen ?? 0,
  priceFen: state.policy.priceFen,
  setupByDefault: state.setupByDefault,
  offeredLastDay: state.suspended ? offeredLastDay(state, today) : null,
  proofDue: state.deadlines.proof?.due ?? null,
  proofStart: state.policy.proofStart,
  coming: comingLetters(state, today, calendar),
})
