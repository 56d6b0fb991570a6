import { civilDateOf, type Instant } from '../calendar/instant.js'
import { daysLeftIn, type CountedWindow } from './pace.js'

/** How a window stands for whoever still has to be photographed. */
export type TimeLeft =
  | { kind: 'unset' }
  | { kind: 'before' | 'over'; window: CountedWindow }
  | { kind: 'left'; window: CountedWindow; days: number }

/** When photos are taken, as it is told to a class. */
export function timeLeft(
  window: CountedWindow | null,
  { now, isClosed }: { now: Instant; isClosed: boolean }
): TimeLeft {
  if (!window) return { kind: 'unset' }
  const days = daysLeftIn(window, now)
  if (isClosed || days === 0) return { kind: 'over', window }
  return civilDateOf(now) < window.firstDay
    ? { kind: 'before', window }
    : { kind: 'left', window, days }
}
