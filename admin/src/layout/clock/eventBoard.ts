import { addDays } from '@domain/calendar/civil_date'
import type { DeadlineKind } from '@domain/season/deadline'
import type { MainPhase } from '@domain/season/main/phases'
import { boardWith } from '../../home/links'

/** Events that every unit of a phase has ahead. */
const PHASE_OF: Record<string, MainPhase> = {
  setup_missed: 'awaiting_setup',
  message_setup_due: 'awaiting_setup',
  window_start: 'scheduled',
  window_end: 'capturing',
  message_last_day: 'capturing',
  message_last_day_open: 'capturing',
  message_day_summary: 'capturing',
}

/** The act that a deadline asks for, where it is always the same. */
const ACT_OF = {
  memo: 'submitMemo',
  processing_start: 'startProcessing',
  processing: 'uploadBatch',
  review: 'acceptFeedback',
} as const satisfies Partial<Record<DeadlineKind, string>>

/**
 * The board with the units that an event will concern, as they stand now; null where the board has no
 * such filter.
 * @param day of the event
 */
export function eventBoard(event: string, day: string): string | null {
  const phase = PHASE_OF[event]
  if (phase) return boardWith({ phase })
  for (const [kind, act] of Object.entries(ACT_OF)) {
    if (event === `message_${kind}_due`) return boardWith({ act, dueOn: day })
    if (event === `overdue_${kind}`) return boardWith({ act, dueOn: addDays(day, -1) })
    if (event === `message_overdue_${kind}`) return boardWith({ act, overdue: true })
  }
  return null
}
