import { allDone, setupMissed, windowEnd, windowStart } from '../main/timers.js'
import { makeUpCloses, makeUpOpens } from '../make_up/timers.js'
import { paperCheck } from '../print/timers.js'
import { overdue } from './overdue.js'
import type { TimerEvent, TimerRule } from './timer_rule.js'

/** At one instant they run in this order: what opens and closes before what is marked. */
export const TIMER_RULES: TimerRule[] = [
  setupMissed,
  windowStart,
  windowEnd,
  paperCheck,
  makeUpOpens,
  makeUpCloses,
  overdue('processing', 'main'),
  overdue('memo', 'main'),
  overdue('proof', 'main'),
  overdue('review', 'main'),
  overdue('payment', 'billing'),
  allDone,
]

const byEvent = Object.fromEntries(TIMER_RULES.map((rule) => [rule.event, rule]))

/** @throws where a build no longer has the rule of an event that is due */
export function timerRule(event: TimerEvent): TimerRule {
  const rule = byEvent[event]
  if (!rule) throw new Error(`no rule for ${event}`)
  return rule
}
