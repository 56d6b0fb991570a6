import type { DeadlineKind } from '../deadline.js'
import { PROOF_PHASES } from '../main/phases.js'
import type { SeasonState } from '../state.js'

/** States in which the school owes money; overpaid or being reconciled it does not. */
const OWING: readonly string[] = ['unbilled', 'statement_issued', 'partly_paid']

/** Does this deadline count now? The proof deadline does not while the feedback is under review. */
export function isRunning(state: SeasonState, kind: DeadlineKind): boolean {
  const { phase } = state.main
  if (kind === 'proof') {
    // With `errataClock: pause` the proof deadline stops while the centre works on errata.
    const isPaused = phase === 'errata' && state.policy.errataClock === 'pause'
    return PROOF_PHASES.includes(phase) && !isPaused
  }
  if (kind === 'review') return phase === 'feedback_review' || state.formUpdate?.state === 'sent'
  if (kind === 'processing_start') return phase === 'capture_closed' && kind in state.deadlines
  if (kind === 'processing') return phase === 'processing'
  if (kind === 'payment') return OWING.includes(state.billing?.state ?? 'settled')
  return kind in state.deadlines
}
