import type { ActName } from './act_rules.js'
import { BILLING_ACTS } from './billing/awaits.js'
import { MAIN_AWAITS } from './main/awaits.js'
import { PRINT_AWAITS } from './print/awaits.js'

/** Every act that a season may wait for, in the order of a season. */
export const AWAITED_ACTS: readonly ActName[] = [
  ...new Set(
    [
      ...Object.values(MAIN_AWAITS).map(({ act }) => act),
      'submitMemo' as const,
      'decideExtension' as const,
      'resolveLateErratum' as const,
      'resolveChsiReturn' as const,
      ...BILLING_ACTS,
      ...Object.values(PRINT_AWAITS).map(({ act }) => act),
    ].filter((act) => act !== null)
  ),
]
