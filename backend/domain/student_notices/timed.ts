import type { CivilDate } from '../calendar/civil_date.js'
import { instantOf, type Instant } from '../calendar/instant.js'
import type { UnfinishedWhy } from './kinds.js'

/** Whoever still has to retake is reminded on the last day at noon, with some hours left. */
const LAST_REMINDER = '12:00'

export const lastReminderAt = (lastDay: CivilDate): Instant => instantOf(lastDay, LAST_REMINDER)

/** What is known of a student at the end of a round. */
export interface EndFacts {
  /** As the counts have it (`student_states`). */
  state: string
  /** Shots that were never submitted, by what became of them. */
  hasDraft: boolean
  hasShots: boolean
}

const DONE = ['qualified', 'being_checked', 'awaiting_review']

/** Why a round ends without a photo of this student (未完成); null for whoever has one that stands or is being looked at. */
export function unfinishedWhy({ state, hasDraft, hasShots }: EndFacts): UnfinishedWhy | null {
  if (DONE.includes(state)) return null
  if (state === 'reset' || state === 'expired') return 'not_retaken'
  if (state === 'absent') return 'absent'
  if (hasDraft) return 'not_submitted'
  return state === 'to_retake' || hasShots ? 'failed' : 'never_shot'
}
