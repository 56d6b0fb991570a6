import { ACT_NAMES, ACT_RULES, type ActName } from './act_rules.js'
import type { Track } from './codes.js'
import type { SeasonFacts } from './facts.js'
import type { FormUpdate } from './state.js'

type Condition = (facts: SeasonFacts, tracks: TrackStates) => boolean

/** After acceptance a form is handed in and decided on only where one is to replace it. */
const isUpdated =
  (state: FormUpdate['state'], whileErrataOpen: boolean): Condition =>
  ({ formUpdate, lateErratumCount = 0 }, { main }) =>
    main !== 'feedback_accepted' ||
    (formUpdate?.state === state && (whileErrataOpen || lateErratumCount === 0))

/** Conditions besides role and track state. */
const EXTRA_CONDITIONS: Partial<Record<ActName, Condition>> = {
  submitFeedback: isUpdated('needed', false),
  registerPostedFeedback: isUpdated('needed', false),
  acceptFeedback: isUpdated('sent', false),
  returnFeedback: isUpdated('sent', true),
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
    return mayDo(name) && inState && (EXTRA_CONDITIONS[name]?.(facts, tracks) ?? true)
  })
}
