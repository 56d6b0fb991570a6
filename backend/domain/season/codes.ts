/** The main track, in the order in which a season passes it (season.md section 2). */
export const MAIN_PHASES = [
  'awaiting_setup',
  'scheduled',
  'capturing',
  'suspended',
  'capture_closed',
  'processing',
  'proofreading',
  'errata',
  'awaiting_feedback',
  'feedback_review',
  'feedback_accepted',
  'closed',
  'cancelled',
] as const
export const BILLING_STATES = [
  'unbilled',
  'statement_issued',
  'partly_paid',
  'difference_open',
  'reconciling',
  'settled',
  'cancelled',
] as const
export const PRINT_STATES = [
  'not_open',
  'awaiting_layout_data',
  'ready_to_print',
  'printing',
  'awaiting_shipment',
  'shipped',
  'received',
  'paper_check',
  'reprinting',
  'done',
  'cancelled',
] as const
export const MAKE_UP_STATES = ['not_offered', 'not_open', 'open', 'closed', 'cancelled'] as const
export const TRACKS = ['main', 'billing', 'print', 'make_up'] as const

export type MainPhase = (typeof MAIN_PHASES)[number]
export type BillingState = (typeof BILLING_STATES)[number]
export type PrintState = (typeof PRINT_STATES)[number]
export type MakeUpState = (typeof MAKE_UP_STATES)[number]
export type Track = (typeof TRACKS)[number]

export const CENTRE_ROLES = ['centre_admin', 'operator', 'reviewer', 'finance', 'printing'] as const
export const SCHOOL_ROLES = ['coordinator', 'college'] as const
export const ROLES = [...CENTRE_ROLES, ...SCHOOL_ROLES] as const
export type Role = (typeof ROLES)[number]

/** Who is awaited: people of one side, or the calendar. */
export const AWAITED = ['school', 'centre', 'finance', 'printing', 'timer'] as const
export type Awaited = (typeof AWAITED)[number]

export const isTerminal = (phase: MainPhase) => phase === 'closed' || phase === 'cancelled'

/** Every phase from `first` to `last` of the main track. */
export const phasesFrom = (first: MainPhase, last: MainPhase): readonly MainPhase[] =>
  MAIN_PHASES.slice(MAIN_PHASES.indexOf(first), MAIN_PHASES.indexOf(last) + 1)

/** From the end of capture until the school's feedback is accepted. */
export const AFTER_CAPTURE = phasesFrom('capture_closed', 'feedback_accepted')

/** While the school proofreads: the proof deadline runs. */
export const PROOF_PHASES: readonly MainPhase[] = ['proofreading', 'errata', 'awaiting_feedback']
