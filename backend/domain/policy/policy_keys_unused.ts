import type { PolicyKey } from './season_policy.js'

/**
 * Values that a season keeps and shows although nothing reads them yet: the rules page says so, for
 * whoever changes one expects something to follow. The spec beside this fails where a key is read
 * after all, or is read no longer.
 */
export const POLICY_KEYS_UNUSED: readonly PolicyKey[] = [
  'identity',
  'venue',
  'booking',
  'prints',
  'printWidthMm',
  'printHeightMm',
  'printMasked',
  'feedbackForm',
  'transferAt',
  'sunscreenBan',
  'pose',
  'eveningAdvice',
  'lockLivenessFailures',
  'lockOtherFailures',
  'lockHours',
  'coolDownMinutes',
  'draftBoxSize',
  'draftKeepHours',
]
