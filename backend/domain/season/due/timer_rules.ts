import { allDone, setupMissed, windowEnd, windowStart } from '../main/timers.js'
import { makeUpCloses, makeUpOpens } from '../make_up/timers.js'
import { paperCheck } from '../print/timers.js'
import { overdue } from './overdue.js'
import type { TimerEvent, TimerRule } from '../timer_rule.js'

/** Timers due at the same instant run in this order: opening and closing before overdue marks. */
export const TIMER_RULES: TimerRule[] = [
  setupMissed,
  windowStart,
  windowEnd,
  paperCheck,
  makeUpOpens,
  makeUpCloses,
  overdue('processing_start', 'main'),
  overdue('processing', 'main'),
  overdue('memo', 'main'),
  overdue('proof', 'main'),
  overdue('review', 'main'),
  overdue('payment', 'billing'),
  allDone,
]

const byEvent = Object.fromEntries(TIMER_RULES.map((rule) => [rule.event, rule]))

/** @throws when this build no longer has the rule of a due event */
export function timerRule(event: TimerEvent): TimerRule {
  const rule = byEvent[event]
  if (!rule) throw new Error(`no rule for ${event}`)
  return rule
}
