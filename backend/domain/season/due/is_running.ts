import type { DeadlineKind } from '../deadline.js'
import { PROOF_PHASES } from '../main/phases.js'
import type { SeasonState } from '../state.js'

/** Overpaid, or being reconciled, a school owes nothing. */
const OWING: readonly string[] = ['unbilled', 'statement_issued', 'partly_paid']

/** Is anybody working against this deadline now? In review the school has done its part. */
export function isRunning(state: SeasonState, kind: DeadlineKind): boolean {
  const { phase } = state.main
  if (kind === 'proof') {
    // Where the policy stops the clock, errata are in the centre's hands (policy `errataClock`).
    const isPaused = phase === 'errata' && state.policy.errataClock === 'pause'
    return PROOF_PHASES.includes(phase) && !isPaused
  }
  if (kind === 'review') return phase === 'feedback_review'
  if (kind === 'processing') return phase === 'processing'
  if (kind === 'payment') return OWING.includes(state.billing?.state ?? 'settled')
  return kind in state.deadlines
}
