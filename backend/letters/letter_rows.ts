import { say, type Locale } from '#backend/lang/words'
import { isCivilDate, type CivilDate } from '#domain/calendar/civil_date'
import type { DeadlineKind } from '#domain/season/deadline'
import { askedAct } from '#domain/season/letter_acts'
import { deadlineOfLetter } from '#domain/season/letter_deadlines'
import type { LetterTemplate } from '#domain/season/letter_templates'
import { countedWords, deadlineOf } from './counted_words.js'
import { dayInWords } from './day_words.js'
import type { LetterRow } from './letter_parts.js'
import type { Values } from './values.js'

interface Told {
  template: LetterTemplate
  params: Values
  /** What a person wrote about the step. */
  note: { kind: 'reason' | 'shipment'; text: string } | null
  paymentBlocksPrint: boolean
}

type Key = 'what' | 'until' | 'how' | 'otherwise' | 'reason' | 'shipment'

const row = (key: Key, value: string, locale: Locale): LetterRow[] =>
  value ? [{ label: say(locale, `letters.rows.${key}`), value }] : []

/** The date by which something is due, where the letter has one. */
function dueOf(params: Values): CivilDate | null {
  const day = params.due ?? params.memoDue ?? deadlineOf(params)?.due
  return typeof day === 'string' && isCivilDate(day) ? day : null
}

/** What is to be done, by its act or its deadline. */
function whatWords({ template, params }: Told, kind: DeadlineKind, locale: Locale) {
  const act = askedAct({ template, params })
  return act ? say(locale, `names.acts.${act}`) : say(locale, `letters.deadlines.${kind}`)
}

/** What happens if nothing is done until then, by the rules of the season. */
function otherwiseWords(kind: DeadlineKind, { paymentBlocksPrint }: Told, locale: Locale) {
  const blocks = kind === 'payment' && paymentBlocksPrint
  return say(locale, blocks ? 'letters.otherwise.payment_blocks' : `letters.otherwise.${kind}`)
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
