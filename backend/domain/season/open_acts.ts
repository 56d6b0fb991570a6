import { ACT_NAMES, ACT_RULES, type ActName } from './act_rules.js'
import type { Track } from './codes.js'
import type { SeasonFacts } from './facts.js'

/** Conditions besides role and track state. */
const EXTRA_CONDITIONS: Partial<Record<ActName, (facts: SeasonFacts) => boolean>> = {
  requestExtension: ({ extension }) => !extension,
  decideExtension: ({ extension }) => extension !== null,
  submitMemo: ({ memoOn }) => !memoOn,
  resolveLateErratum: ({ lateErratumCount = 0 }) => lateErratumCount > 0,
  resolveChsiReturn: ({ returnCount }) => returnCount > 0,
  issueStatement: ({ payer }) => payer === 'school',
  startReconciling: ({ payer }) => payer === 'students',
}

export type TrackStates = Partial<Record<Track, string>>

/**
 * The acts that may be done now, judged by tracks and facts only.
 * @param mayDo the right of whoever asks (`mayActIn`)
 */
export function openActs(
  tracks: TrackStates,
  facts: SeasonFacts,
  mayDo: (act: ActName) => boolean
): ActName[] {
  return ACT_NAMES.filter((name) => {
    const { track, from } = ACT_RULES[name]
    const inState = from.some((state) => state === tracks[track])
    return mayDo(name) && inState && (EXTRA_CONDITIONS[name]?.(facts) ?? true)
  })
}
