/** The phases of the main track in order (season.md section 2). */
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
export type MainPhase = (typeof MAIN_PHASES)[number]

/** A season that is over. */
export const TERMINAL_PHASES: readonly MainPhase[] = ['closed', 'cancelled']

export const isTerminal = (phase: MainPhase) => TERMINAL_PHASES.includes(phase)

/** Every phase from `first` to `last` of the main track. */
export const phasesFrom = (first: MainPhase, last: MainPhase): readonly MainPhase[] =>
  MAIN_PHASES.slice(MAIN_PHASES.indexOf(first), MAIN_PHASES.indexOf(last) + 1)

/** From the end of capture until the school's feedback is accepted. */
export const AFTER_CAPTURE = phasesFrom('capture_closed', 'feedback_accepted')

/** The phases in which the end of a unit's window may still be moved. */
export const WINDOW_PHASES: readonly MainPhase[] = ['scheduled', 'capturing']

/** The phases in which the proof deadline may run. */
export const PROOF_PHASES: readonly MainPhase[] = ['proofreading', 'errata', 'awaiting_feedback']
