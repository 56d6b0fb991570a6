import { say, type Locale, type WordKey } from '#backend/lang/words'
import { isCivilDate } from '#domain/calendar/civil_date'
import { dayInWords } from './day_words.js'
import type { LetterRow } from './letter_parts.js'
import { countedWords } from './proof_words.js'
import type { Values } from './values.js'

const row = (key: 'until' | 'how', value: string, locale: Locale): LetterRow[] =>
  value ? [{ label: say(locale, `letters.rows.${key}` as WordKey), value }] : []

/** The date by which something is due, where the letter has one. */
const dueOf = ({ due, memoDue }: Values) => {
  const day = due ?? memoDue
  return typeof day === 'string' && isCivilDate(day) ? day : null
}

/** The facts of a deadline as a table: until when, with the weekday, and how it was counted. */
export function letterRows(params: Values, locale: Locale): LetterRow[] {
  const due = dueOf(params)
  if (!due) return []
  return [
    ...row('until', dayInWords(due, locale), locale),
    ...row('how', countedWords(params, locale).trim(), locale),
  ]
}
