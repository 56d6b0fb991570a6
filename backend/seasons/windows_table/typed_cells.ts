import {
  FIRST_CIVIL_DATE,
  isCivilDate,
  LAST_CIVIL_DATE,
  type CivilDate,
} from '#domain/calendar/civil_date'
import { isTimeOfDay, type TimeOfDay } from '#domain/calendar/instant'

/** A text as one would have typed it on a Latin keyboard: full-width signs and spaces become plain. */
export const plain = (text: string) => text.normalize('NFKC').trim()

const padded = (digits: string) => digits.padStart(2, '0')

/** 2024-3-18, 2024/3/18, 2024.3.18, 2024年3月18日, 20240318; Excel may add a midnight. */
const DAY =
  /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?: +0{1,2}:00(?::00)?)?$/

/**
 * The day that a cell means, by any of the ways in which Excel and people in China write one.
 * Null for anything else: a day without its year, or with the day first, is asked for again. Whether
 * the season reaches so far is asked by isWithinReach.
 */
export function readDay(text: string): CivilDate | null {
  const found = DAY.exec(plain(text).replaceAll(/\s+(?=[-/.年月日])|(?<=[-/.年月])\s+/g, ''))
  if (!found) return null
  const [, year, month, day, twoMonth, twoDay] = found
  const date = `${year}-${padded(month ?? twoMonth!)}-${padded(day ?? twoDay!)}`
  return isCivilDate(date) || isFarOff(date) ? date : null
}

/** A day in a year that the product does not know (2203): it is the season's reach that refuses it. */
const isFarOff = (date: string) =>
  (date < FIRST_CIVIL_DATE || date > LAST_CIVIL_DATE) && isCivilDate(`2000${date.slice(4)}`)

/** 8:00, 08:00:00, 8点, 8时30分, 8点半; 上午, 下午, AM and PM before or after it. */
const TIME = /^(\d{1,2})(?::(\d{1,2})(?::00)?|[点时](?:(\d{1,2})分?|(半))?)$/
const HALF_OF_DAY = /^(上午|下午|am|pm)|(上午|下午|am|pm)$/i

/** The time of day that a cell means, to the minute; null where it means none. */
export function readTime(text: string): TimeOfDay | null {
  const typed = plain(text).replaceAll(/\s/g, '')
  const half = HALF_OF_DAY.exec(typed)?.[0].toLowerCase() ?? ''
  const found = TIME.exec(typed.replace(HALF_OF_DAY, ''))
  if (!found) return null
  const [, hour, minute, minuteSaid, halfPast] = found
  const time = `${hourOf(Number(hour), half)}:${padded(halfPast ? '30' : (minute ?? minuteSaid ?? '0'))}`
  return isTimeOfDay(time) ? time : null
}

function hourOf(hour: number, half: string): string {
  const isAfternoon = half === '下午' || half === 'pm'
  if (!half || hour > 12) return padded(String(hour))
  return padded(String((hour % 12) + (isAfternoon ? 12 : 0)))
}
