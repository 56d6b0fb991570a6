import type { ActName } from './act_rules.js'
import { PROOF_PHASES, type MainPhase } from './main/phases.js'

/** Acts that stop or send back a unit, and the phases in which people have to know why. */
const TELLS: Partial<Record<ActName, readonly MainPhase[]>> = {
  suspend: ['suspended'],
  returnFeedback: PROOF_PHASES,
  reopenProof: PROOF_PHASES,
}

/** The acts whose reason stands in this phase; of several steps the latest counts. */
export const actsWithStandingReason = (phase: MainPhase): ActName[] =>
  (Object.keys(TELLS) as ActName[]).filter((name) => TELLS[name]!.includes(phase))
