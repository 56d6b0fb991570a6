import { isCivilDate, type CivilDate } from '../calendar/civil_date.js'
import {
  instantOf,
  isTimeOfDay,
  wallTimeOf,
  civilDateOf,
  type Instant,
  type TimeOfDay,
} from '../calendar/instant.js'
import { err, ok, type Result } from '../result.js'

/** The days on which photos are taken and the hours of each day, both ends inclusive. */
export interface CaptureWindow {
  firstDay: CivilDate
  lastDay: CivilDate
  from: TimeOfDay
  to: TimeOfDay
}

export type WindowFault =
  | { type: 'window_not_a_date' }
  | { type: 'window_reversed' }
  | { type: 'window_hours_reversed' }
  | { type: 'window_outside_city'; firstDay: CivilDate; lastDay: CivilDate }
  | { type: 'window_outside_hours'; from: TimeOfDay; to: TimeOfDay }

/** Checks that dates and times are valid and in order. */
export function readWindow(window: CaptureWindow): Result<CaptureWindow, WindowFault> {
  const { firstDay, lastDay, from, to } = window
  const readable = [firstDay, lastDay].every(isCivilDate) && [from, to].every(isTimeOfDay)
  if (!readable) return err({ type: 'window_not_a_date' })
  if (firstDay > lastDay) return err({ type: 'window_reversed' })
  if (from >= to) return err({ type: 'window_hours_reversed' })
  return ok(window)
}

/**
 * A school sets its dates inside the city's window and inside the daily hours
 * (苏教指通〔2023〕13号 二.1, 附件1 注2).
 */
export function fitsCity(
  window: CaptureWindow,
  city: CaptureWindow
): Result<CaptureWindow, WindowFault> {
  const read = readWindow(window)
  if (!read.ok) return read
  if (window.firstDay < city.firstDay || window.lastDay > city.lastDay) {
    return err({ type: 'window_outside_city', firstDay: city.firstDay, lastDay: city.lastDay })
  }
  if (window.from < city.from || window.to > city.to) {
    return err({ type: 'window_outside_hours', from: city.from, to: city.to })
  }
  return ok(window)
}

export const opensAt = (window: CaptureWindow): Instant => instantOf(window.firstDay, window.from)
export const closesAt = (window: CaptureWindow): Instant => instantOf(window.lastDay, window.to)

/** May a photo be taken at `instant`? Both ends are included: 18:00:00 is open, 18:00:01 is not. */
export function isOpenAt(window: CaptureWindow, instant: Instant): boolean {
  const day = civilDateOf(instant)
  const time = wallTimeOf(instant)
  const inDays = day >= window.firstDay && day <= window.lastDay
  return inDays && time >= `${window.from}:00` && time <= `${window.to}:00`
}
