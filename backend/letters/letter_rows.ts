import { say, type Locale } from '#backend/lang/words'
import { isCivilDate, type CivilDate } from '#domain/calendar/civil_date'
import type { DeadlineKind } from '#domain/season/deadline'
import { askedAct } from '#domain/season/letter_acts'
import { deadlineOfLetter } from '#domain/season/letter_deadlines'
import type { LetterTemplate } from '#domain/season/letter_templates'
import { countedWords, deadlineOf } from './counted_words.js'
import { dayInWords } from './day_words.js'
import type { WrittenNote } from './letter_facts.js'
import type { LetterRow } from './letter_parts.js'
import type { Values } from './values.js'

interface Told {
  template: LetterTemplate
  params: Values
  /** What a person wrote about the step. */
  note: WrittenNote | null
  paymentBlocksPrint: boolean
}

type Key = 'what' | 'until' | 'how' | 'otherwise' | 'reason' | 'shipment'

const row = (key: Key, value: string, locale: Locale): LetterRow[] =>
  value ? [{ label: say(locale, `letters.rows.${key}`), value }] : []

/** The date by which something is due, where the letter has one. */
export function dueOf(params: Values): CivilDate | null {
  const day = params.due ?? params.memoDue ?? deadlineOf(params)?.due
  return typeof day === 'string' && isCivilDate(day) ? day : null
}

/** What is to be done, by its act or its deadline. */
function whatWords({ template, params }: Told, kind: DeadlineKind, locale: Locale) {
  const act = askedAct({ template, params })
  if (act) return say(locale, `names.acts.${act}`)
  const name = say(locale, `letters.deadlines.${kind}`)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** What happens if nothing is done until then, or has happened since, by the rules of the season. */
function otherwiseWords(
  kind: DeadlineKind,
  { template, paymentBlocksPrint }: Told,
  locale: Locale
) {
  const isLate = template === 'overdue' || template === 'proof_overdue'
  const consequence = kind === 'payment' && paymentBlocksPrint ? 'payment_blocks' : kind
  // The school’s dates are set for it: they are never late.
  if (isLate && consequence !== 'setup') return say(locale, `letters.late.${consequence}`)
  return say(locale, `letters.otherwise.${consequence}`)
}

/**
 * The facts of a letter as a table: what somebody wrote, and of a deadline what is to be done, until when with the
 * weekday, how it was counted, and what happens otherwise.
 */
export function letterRows(told: Told, locale: Locale): LetterRow[] {
  const { template, params, note } = told
  const written = note ? row(note.kind, note.text, locale) : []
  const kind = deadlineOfLetter({ template, params })
  const due = dueOf(params)
  if (!kind || !due) return written
  return [
    ...written,
    ...row('what', whatWords(told, kind, locale), locale),
    ...row('until', dayInWords(due, locale), locale),
    ...row('how', countedWords(params, locale).trim(), locale),
    ...row('otherwise', otherwiseWords(kind, told, locale), locale),
  ]
}
