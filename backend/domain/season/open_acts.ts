import { ACT_NAMES, ACT_RULES, type ActName } from './act_rules.js'
import { offeredLastDay } from './acts/capture.js'
import { isTerminal, type Awaited, type Role, type Track } from './codes.js'
import type { CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import { addDays } from '../calendar/civil_date.js'
import { civilDateOf, instantOf } from '../calendar/instant.js'
import type { Payer, ProofStart } from '../policy/season_policy.js'
import type { CaptureWindow } from './capture_window.js'
import type { MailTemplate } from './mail_templates.js'
import { deliveredCount, type Batch, type ExtensionRequest, type SeasonState } from './state.js'
import { reminderPlan } from './timers/reminder_plan.js'

/** What a screen needs to know of a season beside its tracks. Ids, counts and dates only. */
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
  returnCount: number
  layoutConfirmed: boolean
  statementFen: number
  paidFen: number
  priceFen: number
  setupByDefault: boolean
  offeredLastDay: CivilDate | null
  proofDue: CivilDate | null
  /** From where the proof days count: a receipt has a day of its own. */
  proofStart: ProofStart
  /** The letters that will go by themselves, nearest first, as things stand. */
  coming: { template: MailTemplate; on: CivilDate }[]
}

const LETTERS_SHOWN = 3
const LETTERS_AHEAD_DAYS = 45

function comingLetters(state: SeasonState, today: CivilDate, calendar: HolidayCalendar) {
  if (isTerminal(state.main.phase)) return []
  const until = instantOf(addDays(today, LETTERS_AHEAD_DAYS))
  return reminderPlan(state, calendar, until)
    .slice(0, LETTERS_SHOWN)
    .map(({ template, at }) => ({ template, on: civilDateOf(at) }))
}

export const factsOf = (
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

/** Acts that need more than the right state of their track. */
const ALSO: Partial<Record<ActName, (facts: SeasonFacts) => boolean>> = {
  requestExtension: ({ extension }) => !extension,
  decideExtension: ({ extension }) => extension !== null,
  submitMemo: ({ memoOn }) => !memoOn,
  resolveChsiReturn: ({ returnCount }) => returnCount > 0,
  confirmLayoutData: ({ layoutConfirmed }) => !layoutConfirmed,
  issueStatement: ({ payer }) => payer === 'school',
  startReconciling: ({ payer }) => payer === 'students',
}

export type TrackStates = Partial<Record<Track, string>>

/** The acts that people with these roles may do now, as far as tracks and facts tell. */
export function openActs(
  tracks: TrackStates,
  facts: SeasonFacts,
  roles: readonly Role[]
): ActName[] {
  return ACT_NAMES.filter((name) => {
    const { by, track, from } = ACT_RULES[name]
    const mayDo = by.some((role) => roles.includes(role))
    const inState = from.some((state) => state === tracks[track])
    return mayDo && inState && (ALSO[name]?.(facts) ?? true)
  })
}

/** A thing that somebody has to do next, with the date by which. */
export interface OpenTask {
  act: ActName
  waitingOn: Awaited
  dueOn: CivilDate | null
}

/** The acts that move a season on; others are possible, these are awaited. */
const AWAITED_ACTS: Partial<Record<string, { act: ActName; waitingOn: Awaited }>> = {
  'main/awaiting_setup': { act: 'saveSetup', waitingOn: 'school' },
  'main/suspended': { act: 'resume', waitingOn: 'centre' },
  'main/capture_closed': { act: 'startProcessing', waitingOn: 'centre' },
  'main/processing': { act: 'uploadBatch', waitingOn: 'centre' },
  'main/proofreading': { act: 'declareProofread', waitingOn: 'school' },
  'main/errata': { act: 'answerErrata', waitingOn: 'centre' },
  'main/awaiting_feedback': { act: 'submitFeedback', waitingOn: 'school' },
  'main/feedback_review': { act: 'acceptFeedback', waitingOn: 'centre' },
  'billing/statement_issued': { act: 'recordPayment', waitingOn: 'school' },
  'billing/partly_paid': { act: 'recordPayment', waitingOn: 'school' },
  'billing/difference_open': { act: 'settleDifference', waitingOn: 'finance' },
  'billing/reconciling': { act: 'settleReconciling', waitingOn: 'finance' },
  'print/awaiting_layout_data': { act: 'confirmLayoutData', waitingOn: 'school' },
  'print/ready_to_print': { act: 'orderPrints', waitingOn: 'printing' },
  'print/printing': { act: 'finishPrints', waitingOn: 'printing' },
  'print/awaiting_shipment': { act: 'ship', waitingOn: 'printing' },
  'print/reprinting': { act: 'ship', waitingOn: 'printing' },
  'print/shipped': { act: 'confirmReceipt', waitingOn: 'school' },
  'print/paper_check': { act: 'reportPaperCheck', waitingOn: 'school' },
}

/** Does this act move a season on? Those stand first where somebody is asked what to do. */
export const isAwaited = (name: ActName) =>
  Object.values(AWAITED_ACTS).some((awaited) => awaited?.act === name) ||
  ['issueStatement', 'startReconciling', 'submitMemo', 'decideExtension'].includes(name)

/** What is to be done now on every track, plus what runs beside them. */
export function openTasks(
  state: SeasonState,
  rows: { track: Track; state: string; dueOn: CivilDate | null }[]
) {
  if (isTerminal(state.main.phase)) return []
  const tasks: OpenTask[] = rows.flatMap(({ track, state: at, dueOn }) => {
    const awaited = AWAITED_ACTS[`${track}/${at}`]
    return awaited ? [{ ...awaited, dueOn }] : []
  })
  const { extension, billing, payer, deadlines, openReturns } = state
  if (billing?.state === 'unbilled') {
    const act = payer === 'school' ? 'issueStatement' : 'startReconciling'
    tasks.push({ act, waitingOn: 'finance', dueOn: deadlines.payment?.due ?? null })
  }
  if (deadlines.memo)
    tasks.push({ act: 'submitMemo', waitingOn: 'school', dueOn: deadlines.memo.due })
  if (extension) tasks.push({ act: 'decideExtension', waitingOn: 'centre', dueOn: null })
  if (openReturns > 0) tasks.push({ act: 'resolveChsiReturn', waitingOn: 'centre', dueOn: null })
  return tasks
}
