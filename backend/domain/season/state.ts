import { addDays, type CivilDate } from '../calendar/civil_date.js'
import type { Instant } from '../calendar/instant.js'
import type { Payer, SeasonPolicy } from '../policy/season_policy.js'
import type { CaptureWindow } from './capture_window.js'
import type { BillingState } from './billing/states.js'
import type { MainPhase } from './main/phases.js'
import type { MakeUpState } from './make_up/states.js'
import type { PrintState } from './print/states.js'
import { dueOn, type Deadlines } from './deadline.js'

/** A place in the order of messages: those up to here have been sent or passed over. */
export interface MessageCursor {
  at: Instant
  key: string
}

export interface ExtensionRequest {
  target: 'window' | 'proof'
  until: CivilDate
  noteId: string
}

/** One upload of finished photos; each shows its own proof deadline, the last one counts. */
export interface Batch {
  no: number
  count: number
  on: CivilDate
  /** The day from which its proof days count; batches of earlier builds have none. */
  start?: CivilDate
  dueOn: CivilDate
}

/** The season of one unit, as plain data. Ids and counts only: it travels through the process engine. */
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
  /** Bad photos still open, by the last day count heard; and of which day. */
  unresolved: { on: CivilDate; count: number } | null
  deadlines: Deadlines
  memoOn: CivilDate | null
  batches: Batch[]
  errata: { open: number; since: CivilDate | null }
  openReturns: number
  billing: {
    state: BillingState
    since: Instant
    statementFen: number
    paidFen: number
  } | null
  print: { state: PrintState; since: Instant; layoutConfirmed: boolean }
  makeUp: { state: MakeUpState; since: Instant }
  /** When the last step happened, by the season's clock: nothing is dated before it. */
  lastAt: Instant
  messages: MessageCursor
  /** Steps of the system that the database refused: set aside until a person has looked. */
  parked: string[]
}

export const deliveredCount = ({ batches }: Pick<SeasonState, 'batches'>) =>
  batches.reduce((sum, { count }) => sum + count, 0)

/** The day before the city's window opens is the last on which a school can set its own dates. */
const setupDeadline = (city: CaptureWindow) => dueOn('setup', addDays(city.firstDay, -1))

/** A unit on the day its season is published. */
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
    openReturns: 0,
    billing: null,
    print: { state: 'not_open', since: at, layoutConfirmed: false },
    makeUp: { state: policy.makeUpFrom ? 'not_open' : 'not_offered', since: at },
    lastAt: at,
    messages: { at, key: '' },
    parked: [],
  }
}
