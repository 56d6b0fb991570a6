import type { PolicyKey } from './season_policy.js'

/**
 * Policy values that nothing reads yet. The rules page marks them, because a change has no effect. The
 * spec beside this file fails when the list does not match the sources.
 */
export const POLICY_KEYS_UNUSED: readonly PolicyKey[] = [
  'venue',
  'booking',
  'prints',
  'printWidthMm',
  'printHeightMm',
  'printMasked',
  'transferAt',
]
