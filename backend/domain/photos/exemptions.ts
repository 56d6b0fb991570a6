import { err, ok, type Result } from '../result.js'
import { isTerminal, type MainPhase } from '../season/main/phases.js'

/** Why somebody may wear a head cover (苏教指通〔2023〕13号 附件2.4: 宗教、医疗和文化需要). No more is asked. */
export const EXEMPTION_GROUNDS = ['religious', 'medical', 'cultural'] as const
export type ExemptionGround = (typeof EXEMPTION_GROUNDS)[number]

export type ExemptionFault =
  { type: 'exemption_not_offered' } | { type: 'wrong_phase'; track: 'main'; phase: string }

/**
 * May somebody be exempted from the head cover rule? The season has to offer it, and is not over.
 * @param phase of the unit; null if its season has not begun, in which a school may already say so
 */
export function askExemption(
  phase: MainPhase | null,
  isOffered: boolean
): Result<null, ExemptionFault> {
  if (phase && isTerminal(phase)) return err({ type: 'wrong_phase', track: 'main', phase })
  return isOffered ? ok(null) : err({ type: 'exemption_not_offered' })
}
