/** Where the season happens, whatever the browser's time zone. */
const ZONE = 'Asia/Shanghai'

const shanghai = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, ...options })

const date = shanghai({ dateStyle: 'short' })
const time = shanghai({ timeStyle: 'short' })

/** A date in Shanghai, `YYYY-MM-DD`. */
export const dayOf = (instant: string) => date.format(new Date(instant))

const moment = shanghai({ dateStyle: 'short', timeStyle: 'short' })

/** A date and time in Shanghai, `YYYY-MM-DD HH:mm`. */
export const momentOf = (instant: string) => moment.format(new Date(instant))

/** A time of day in Shanghai, `HH:mm`. */
export const timeOf = (instant: string) => time.format(new Date(instant))

/**
 * How people say the end of a period: after a whole day in Shanghai, or at a moment of one.
 * @param end the first instant that does not belong to it, ISO 8601 in UTC
 */
export function periodEnd(end: string): { lastDay: string } | { at: string } {
  if (timeOf(end) !== '00:00') return { at: end }
  return { lastDay: dayOf(new Date(Date.parse(end) - 1).toISOString()) }
}

export const daysLater = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

type Translate = (key: string, values?: Record<string, unknown>) => string

/** A civil day has no time zone: it is read and said as one of UTC. */
const names = {
  zh: new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', weekday: 'short', month: 'numeric' }),
  en: new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', weekday: 'short', month: 'short' }),
}

function piecesOf(day: string, locale: 'zh' | 'en') {
  const parts = names[locale].formatToParts(new Date(`${day}T00:00:00Z`))
  const named = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const [year, , dayOfMonth] = day.split('-').map(Number)
  return {
    year,
    date: dayOfMonth,
    month: named('month').replace('月', ''),
    weekday: named('weekday'),
  }
}

/** Days and moments in words: `3月6日（周一）09:00`, `Mon 6 Mar 09:00`; in full with the year. */
export function spokenDates(translate: Translate, locale: string) {
  const language = locale === 'en' ? 'en' : 'zh'
  const say = (pattern: 'day' | 'short_day' | 'full_day') => (day: string) =>
    translate(`dates.${pattern}`, piecesOf(day, language))
  const at = (sayDay: (day: string) => string) => (instant: string) =>
    translate('dates.moment', { day: sayDay(dayOf(instant)), time: timeOf(instant) })
  const day = say('day')
  const fullDay = say('full_day')
  return {
    /** @param day a civil date, `YYYY-MM-DD` */
    day,
    shortDay: say('short_day'),
    fullDay,
    /** @param instant in UTC, ISO 8601 */
    moment: at(day),
    fullMoment: at(fullDay),
    span: (from: string, to: string) => translate('dates.span', { from: day(from), to: day(to) }),
  }
}
