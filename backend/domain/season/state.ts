import { addDays, type CivilDate } from '../calendar/civil_date.js'
import type { Instant } from '../calendar/instant.js'
import type { Payer, SeasonPolicy } from '../policy/season_policy.js'
import type { CaptureWindow } from './capture_window.js'
import type { BillingState } from './billing/states.js'
import type { MainPhase } from './main/phases.js'
import type { MakeUpState } from './make_up/states.js'
import type { PrintState } from './print/states.js'
import { dueOn, type Deadlines } from './deadline.js'

/** A position in the letter plan: letters up to here have been written or skipped. */
export interface LetterCursor {
  at: Instant
  key: string
}

export interface ExtensionRequest {
  target: 'window' | 'proof'
  until: CivilDate
  noteId: string
  /** When it was requested; requests of earlier builds have no day. */
  on?: CivilDate
}

/** One upload of finished photos, with the proof deadline counted from it. */
export interface Batch {
  no: number
  count: number
  on: CivilDate
  /** The day from which its proof days count; batches of earlier builds have none. */
  start?: CivilDate
  dueOn: CivilDate
  /** The batch whose photos these are; those that were typed in have none. */
  id?: string
}

/**
 * After a late erratum the accepted form does not say any more what holds: it is stamped and sent anew once the erratum
 * is settled, beside everything else of the unit, and closing waits for it.
 */
export interface FormUpdate {
  /** `needed` until the school has sent it, `sent` until the centre has decided on it. */
  state: 'needed' | 'sent'
  since: CivilDate
}

/** The season of one unit. Ids, counts and dates only, because it is stored by the process engine. */
export interface SeasonState {
  year: number
  policy: SeasonPolicy
  cityWindow: CaptureWindow
  main: { phase: MainPhase; since: Instant }
  window: CaptureWindow | null
  setupByDefault: boolean
  payer: Payer
  suspended: { from: 'scheduled' | 'capturing'; on: CivilDate } | null
  extension: ExtensionRequest | null
  captureClosedOn: CivilDate | null
  /** Photos not looked at, not reviewed, or failed and not reset by the latest day count, and its day. */
  unresolved: { on: CivilDate; count: number } | null
  deadlines: Deadlines
  memoOn: CivilDate | null
  batches: Batch[]
  errata: {
    open: number
    since: CivilDate | null
    /** Heads that answers have added and removed; missing in states of earlier builds. */
    added?: number
    removed?: number
  }
  /** Errors found after the form was accepted; missing in states of earlier builds, null while none is open. */
  lateErrata?: { open: number; since: CivilDate } | null
  /** The form that is to replace the accepted one; null while none is. */
  formUpdate?: FormUpdate | null
  /** Missing in seasons that earlier builds began: they close without the updated form. */
  asksForUpdatedForms?: true
  openReturns: number
  /** Since when CHSI returns are open; missing in states of earlier builds. */
  returnsSince?: CivilDate | null
  billing: {
    state: BillingState
    since: Instant
    statementFen: number
    paidFen: number
  } | null
  print: { state: PrintState; since: Instant; layoutConfirmed: boolean }
  makeUp: { state: MakeUpState; since: Instant }
  /** Time of the last step by the season's clock; no later step is dated before it. */
  lastAt: Instant
  messages: LetterCursor
  /** Keys of automatic steps that the database refused; a person must look at them. */
  parked: string[]
}

/** The heads that a school has been given: all batches, with what answers to errata have added and removed. */
export const deliveredCount = ({ batches, errata }: Pick<SeasonState, 'batches' | 'errata'>) =>
  batches.reduce((sum, { count }) => sum + count, (errata.added ?? 0) - (errata.removed ?? 0))

/** Were finished photos delivered student by student? Else only their number is known. */
export const isListed = ({ batches }: Pick<SeasonState, 'batches'>) =>
  batches.some(({ id }) => id !== undefined)

/** Errors found after the form was accepted that are not resolved: the form needs an update until then. */
export const openLateErrata = ({ lateErrata }: Pick<SeasonState, 'lateErrata'>) =>
  lateErrata?.open ?? 0

/** A school can set its dates until the day before the city's window opens. */
const setupDeadline = (city: CaptureWindow) => dueOn('setup', addDays(city.firstDay, -1))

/** The state of a unit when its season is published. */
export function newSeason(start: {
  year: number
  policy: SeasonPolicy
  cityWindow: CaptureWindow
  at: Instant
}): SeasonState {
  const { year, policy, cityWindow, at } = start
  return {
    year,
    policy,
    cityWindow,
    main: { phase: 'awaiting_setup', since: at },
    window: null,
    setupByDefault: false,
    payer: policy.payers[0]!,
    suspended: null,
    extension: null,
    captureClosedOn: null,
    unresolved: null,
    deadlines: { setup: setupDeadline(cityWindow) },
    memoOn: null,
    batches: [],
    errata: { open: 0, since: null },
    asksForUpdatedForms: true,
    openReturns: 0,
    billing: null,
    print: { state: 'not_open', since: at, layoutConfirmed: false },
    makeUp: { state: policy.makeUpFrom ? 'not_open' : 'not_offered', since: at },
    lastAt: at,
    messages: { at, key: '' },
    parked: [],
  }
}
