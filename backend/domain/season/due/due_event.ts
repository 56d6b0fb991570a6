import type { Instant } from '../../calendar/instant.js'
import type { Track } from '../codes.js'
import type { TimerEvent, TimerRule } from '../timer_rule.js'

/**
 * An automatic event of a season: a timer or a planned letter. Its key (track, event, due instant) is
 * its identity and is stored with the step.
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
