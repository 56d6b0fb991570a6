import { say, type Locale } from '#backend/lang/words'
import { isCivilDate, type CivilDate } from '#domain/calendar/civil_date'
import type { Values } from './values.js'

const TAGS = { zh: 'zh-CN', en: 'en-GB' } as const

/** A date in the parts that its language has. */
const formats = (tag: string) => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options })
    return (day: CivilDate) => made.format(new Date(day))
  }
  return {
    full: format({ dateStyle: 'long' }),
    weekday: format({ weekday: tag === TAGS.zh ? 'short' : 'long' }),
    monthDay: format({ month: 'long', day: 'numeric' }),
  }
}

/** Made once: each takes longer to make than a letter to write. */
const FORMATS = { zh: formats(TAGS.zh), en: formats(TAGS.en) }

/** `2023年3月26日（周日）` */
export const dayInWords = (day: CivilDate, locale: Locale): string =>
  say(locale, 'letters.days.full', {
    date: FORMATS[locale].full(day),
    weekday: FORMATS[locale].weekday(day),
  })

/** `4月29日` */
export const monthDay = (day: CivilDate, locale: Locale): string => FORMATS[locale].monthDay(day)

/** `4月29日至5月3日`, or the one day. */
export const spanInWords = (first: CivilDate, last: CivilDate, locale: Locale): string =>
  first === last
    ? monthDay(first, locale)
    : say(locale, 'letters.days.span', {
        first: monthDay(first, locale),
        last: monthDay(last, locale),
      })

/** The dates of a letter with their weekdays; `dueDay` is the same as `due`. */
export function dateWords(params: Values, locale: Locale): Values {
  const dates = Object.entries(params).filter(
    (pair): pair is [string, CivilDate] => typeof pair[1] === 'string' && isCivilDate(pair[1])
  )
  const words: Values = Object.fromEntries(
    dates.map(([name, day]) => [name, dayInWords(day, locale)])
  )
  return { ...words, ...(words.due && { dueDay: words.due }) }
}
