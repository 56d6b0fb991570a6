import type { Language } from './WordsContext'

const TAGS: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' }
/** Everything happens in China, wherever the phone thinks that it is. */
const ZONE = 'Asia/Shanghai'

const format = (instant: string, language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(TAGS[language], { timeZone: ZONE, ...options }).format(new Date(instant))

const CLOCK = { hour: '2-digit', minute: '2-digit', hour12: false } as const
const DAY = { month: 'short', day: 'numeric', weekday: 'short' } as const

const dayOf = (instant: string, language: Language) =>
  format(instant, language, { year: 'numeric', month: 'numeric', day: 'numeric' })

/** 15:42, or with its day if that is not today's. */
export function timeText(instant: string, now: string, language: Language): string {
  const clock = format(instant, language, CLOCK)
  if (dayOf(instant, language) === dayOf(now, language)) return clock
  return `${format(instant, language, DAY)} ${clock}`
}

/** A calendar day, as 2023-03-20. */
export const dayText = (day: string, language: Language) =>
  format(`${day}T00:00:00+08:00`, language, DAY)

/** 9:05, or 1:09:05: a time that is left. */
export function leftText(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60)]
  const two = (count: number) => String(count).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** Fen as yuan: 15, or 15.50. */
export const yuanText = (fen: number) =>
  fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2)
