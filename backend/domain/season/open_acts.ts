import { mayAct } from '../identity/act_rights.js'
import { ACT_NAMES, ACT_RULES, type ActName } from './act_rules.js'
import type { Role, Track } from './codes.js'
import type { SeasonFacts } from './facts.js'

/** Conditions besides role and track state. */
const EXTRA_CONDITIONS: Partial<Record<ActName, (facts: SeasonFacts) => boolean>> = {
  requestExtension: ({ extension }) => !extension,
  decideExtension: ({ extension }) => extension !== null,
  submitMemo: ({ memoOn }) => !memoOn,
  resolveChsiReturn: ({ returnCount }) => returnCount > 0,
  confirmLayoutData: ({ layoutConfirmed }) => !layoutConfirmed,
  issueStatement: ({ payer }) => payer === 'school',
  startReconciling: ({ payer }) => payer === 'students',
}

export type TrackStates = Partial<Record<Track, string>>

/** The acts that these roles may do now (`ACT_RIGHTS`), judged by tracks and facts only. */
export function openActs(
  tracks: TrackStates,
  facts: SeasonFacts,
  roles: readonly Role[]
): ActName[] {
  return ACT_NAMES.filter((name) => {
    const { track, from } = ACT_RULES[name]
    const inState = from.some((state) => state === tracks[track])
    return mayAct(roles, name) && inState && (EXTRA_CONDITIONS[name]?.(facts) ?? true)
  })
}
