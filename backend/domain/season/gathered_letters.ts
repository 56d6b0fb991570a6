import type { CivilDate } from '../calendar/civil_date.js'
import { civilDateOf, wallTimeOf, type Instant } from '../calendar/instant.js'
import { MORNING } from './due/letter_rule.js'
import type { LetterTemplate } from './letter_templates.js'

/**
 * Reminders that wait for the others of their morning, and what the clock has made somebody’s turn in the night: a
 * reader gets one letter with all of them. Letters about money
 * are always alone: if it is unknown whether one was sent, a person decides.
 */
const GATHERED: readonly LetterTemplate[] = [
  'setup_due',
  'unresolved_escalation',
  'memo_due',
  'processing_start_due',
  'processing_due',
  'proof_due',
  'proof_overdue',
  'review_due',
  'overdue',
  'act_waits',
]

/** The morning for which a letter is gathered; null if it goes alone, or is later than its morning. */
export function digestDay(template: LetterTemplate, at: Instant): CivilDate | null {
  const isEarly = wallTimeOf(at).slice(0, 5) <= MORNING
  return GATHERED.includes(template) && isEarly ? civilDateOf(at) : null
}
