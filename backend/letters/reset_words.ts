import { isWordKey, say, type Locale } from '#backend/lang/words'
import type { CivilDate } from '#domain/calendar/civil_date'
import { isCaptureTime, type CaptureTime } from '#domain/photos/intake'
import { dayInWords } from './day_words.js'
import type { Values } from './values.js'

/** Photos by class or by reason; the name is null where there is none. */
export type Tally = readonly (readonly [name: string | null, count: number])[]

/** Until when reset photos can be retaken: a day, or else how far their round is. */
export type RetakeUntil = CivilDate | CaptureTime

/** Classes named in one letter; the others are summed up. */
const NAMED = 20

/** Values of a letter are texts and numbers: a tally travels as JSON. */
export const tallyOf = (classes: Tally, reasons: Tally) => ({
  classes: JSON.stringify(classes),
  reasons: JSON.stringify(reasons),
})

const readTally = (value: string | number | undefined): Tally | null =>
  typeof value === 'string' ? (JSON.parse(value) as Tally) : null

const line = (locale: Locale, name: string, count: number) =>
  say(locale, 'letters.resets.line', { name, count })

function classesInWords(classes: Tally, locale: Locale): string {
  const named = classes.slice(0, NAMED)
  const others = classes.slice(NAMED)
  const lines = named.map(([name, count]) =>
    line(locale, name ?? say(locale, 'letters.resets.no_class'), count)
  )
  const rest = others.reduce((sum, [, count]) => sum + count, 0)
  if (rest > 0)
    lines.push(say(locale, 'letters.resets.more_classes', { classes: others.length, count: rest }))
  return lines.join(say(locale, 'letters.resets.separator'))
}

function reasonName(code: string | null, locale: Locale): string {
  const key = `photos.reset_reasons.${code}.name`
  return code && isWordKey(key) ? say(locale, key) : say(locale, 'letters.resets.other_reason')
}

function retakeInWords(until: RetakeUntil, locale: Locale): string {
  if (isCaptureTime(until)) return say(locale, `letters.resets.${until}`)
  return say(locale, 'letters.resets.until', { lastDay: dayInWords(until, locale) })
}

/** What a letter says of photos that were reset: of which classes, for which reasons, and until when to retake. */
export function resetWords({ classes, reasons, retakeUntil }: Values, locale: Locale): Values {
  const byClass = readTally(classes)
  const byReason = readTally(reasons)
  if (!byClass || !byReason) return {}
  return {
    classes: classesInWords(byClass, locale),
    reasons: byReason
      .map(([code, count]) => line(locale, reasonName(code, locale), count))
      .join(say(locale, 'letters.resets.separator')),
    retake: retakeInWords(String(retakeUntil), locale),
  }
}
