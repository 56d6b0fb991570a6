import type { Instant } from '../../calendar/instant.js'
import type { Track } from '../codes.js'
import type { TimerEvent, TimerRule } from './timer_rule.js'

/**
 * The next thing that a season does by itself: a transition whose time has come, or a letter of the
 * plan. Its key is its identity and is stored with the step: track, event, due instant.
 */
export type DueEvent =
  | { kind: 'timer'; key: string; track: Track; event: TimerEvent; at: Instant }
  | { kind: 'letter'; key: string; track: 'main'; event: string; at: Instant; rule: string }

export function dueTimer({ track, event }: TimerRule, at: Instant): DueEvent {
  return { kind: 'timer', key: `${track}/${event}/${at}`, track, event, at }
}

/** @param rule the key of the letter's rule */
export function dueLetter(rule: string, at: Instant): DueEvent {
  const event = `message_${rule}`
  return { kind: 'letter', key: `main/${event}/${at}`, track: 'main', event, at, rule }
}
