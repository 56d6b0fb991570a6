import { RESET_REASONS, type ResetReason } from '../policy/reset_reasons.js'
import type { SeasonPolicy } from '../policy/season_policy.js'
import type { Finding } from './desk.js'

/** The reasons that a season offers; seasons stored earlier offer all. */
export const offeredReasons = ({
  resetReasons,
}: Pick<SeasonPolicy, 'resetReasons'>): readonly ResetReason[] => resetReasons ?? RESET_REASONS

/** 翻拍 as seen by a person counts as failed liveness. */
const FINDINGS: Partial<Record<ResetReason, Finding>> = { rephotographed: 'rephotographed' }

/** What a person has seen who resets for these reasons; undefined if it counts as nothing of the kind. */
export const findingOf = (reasons: readonly ResetReason[]): Finding | undefined =>
  reasons.map((reason) => FINDINGS[reason]).find((finding) => finding !== undefined)
