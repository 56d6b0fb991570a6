import { addDays } from '../calendar/civil_date.js'
import { civilDateOf, instantOf, type Instant } from '../calendar/instant.js'
import { captureTime, windowOf, type Round, type Rounds } from '../photos/intake.js'
import { isOpenAt, type CaptureWindow } from '../season/capture_window.js'

/** When a window opens next: the coming morning, or its first day; null while it is open, or once it is over. */
export function nextOpening(window: CaptureWindow, at: Instant): Instant | null {
  if (isOpenAt(window, at)) return null
  const day = civilDateOf(at)
  if (day < window.firstDay) return instantOf(window.firstDay, window.from)
  const openings = [day, addDays(day, 1)].filter((one) => one <= window.lastDay)
  return (
    openings
      .map((one) => instantOf(one, window.from))
      .find((opening) => Date.parse(opening) > Date.parse(at)) ?? null
  )
}

/** When photos are taken, and whether that is now: as students are told. */
export function hoursOf(round: Round, rounds: Rounds, at: Instant) {
  const window = windowOf(round, rounds)
  const time = captureTime(round, rounds)
  return {
    time,
    isSuspended: rounds.phase === 'suspended',
    isOpenNow: time === 'open' && window !== null && isOpenAt(window, at),
    firstDay: window?.firstDay ?? null,
    lastDay: window?.lastDay ?? null,
    from: window?.from ?? null,
    to: window?.to ?? null,
    opensAt: window && nextOpening(window, at),
  }
}

export type Hours = ReturnType<typeof hoursOf>
