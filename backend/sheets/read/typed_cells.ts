import {
  FIRST_CIVIL_DATE,
  isCivilDate,
  LAST_CIVIL_DATE,
  type CivilDate,
} from '#domain/calendar/civil_date'
import { isTimeOfDay, type TimeOfDay } from '#domain/calendar/instant'

/** Replaces full-width characters and spaces by plain ones. */
export const plain = (text: string) => text.normalize('NFKC').trim()

const padded = (digits: string) => digits.padStart(2, '0')

/** 2024-3-18, 2024/3/18, 2024.3.18, 2024年3月18日, 20240318; Excel may append 0:00. */
const DAY =
  /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?: +0{1,2}:00(?::00)?)?$/

/**
 * The day in a cell, in any format of Excel and of people in China. Null for anything else, also for a
 * day without year or with the day first. `isWithinReach` checks the season's reach.
 */
export function readDay(text: string): CivilDate | null {
  const found = DAY.exec(plain(text).replaceAll(/\s+(?=[-/.年月日])|(?<=[-/.年月])\s+/g, ''))
  if (!found) return null
  const [, year, month, day, twoMonth, twoDay] = found
  const date = `${year}-${padded(month ?? twoMonth!)}-${padded(day ?? twoDay!)}`
  return isCivilDate(date) || isFarOff(date) ? date : null
}

/** A valid day in a year outside 1900–2200 (2203); the season's reach refuses it with a better reason. */
const isFarOff = (date: string) =>
  (date < FIRST_CIVIL_DATE || date > LAST_CIVIL_DATE) && isCivilDate(`2000${date.slice(4)}`)

/** 8:00, 08:00:00, 8点, 8时30分, 8点半; with 上午, 下午, AM or PM before or after. */
const TIME = /^(\d{1,2})(?::(\d{1,2})(?::00)?|[点时](?:(\d{1,2})分?|(半))?)$/
const HALF_OF_DAY = /^(上午|下午|am|pm)|(上午|下午|am|pm)$/i

/** The time of day in a cell, to the minute, or null. */
export function readTime(text: string): TimeOfDay | null {
  const typed = plain(text).replaceAll(/\s/g, '')
  const half = HALF_OF_DAY.exec(typed)?.[0].toLowerCase() ?? ''
  const found = TIME.exec(typed.replace(HALF_OF_DAY, ''))
  if (!found) return null
  const [, hour, minute, minuteSaid, halfPast] = found
  const time = `${hourOfDay(Number(hour), half)}:${padded(halfPast ? '30' : (minute ?? minuteSaid ?? '0'))}`
  return isTimeOfDay(time) ? time : null
}

function hourOfDay(hour: number, half: string): string {
  const isAfternoon = half === '下午' || half === 'pm'
  if (!half || hour > 12) return padded(String(hour))
  return padded(String((hour % 12) + (isAfternoon ? 12 : 0)))
}
