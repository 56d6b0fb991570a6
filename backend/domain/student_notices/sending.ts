import type { Instant } from '../calendar/instant.js'
import type { NoticeFault, NoticeState, OutsideChannel } from './kinds.js'
import { afterQuiet, isQuiet, type QuietHours } from './quiet_hours.js'

/** What became of an attempt to send. */
export type NoticeDelivery =
  | { type: 'sent' }
  /** Not accepted for now. */
  | { type: 'not_taken' }
  /** Refused for good. */
  | { type: 'refused'; fault: NoticeFault }
  /** It left, and no answer came. */
  | { type: 'unknown' }

/** One notice on one channel, on its way. */
export interface NoticeOnItsWay {
  channel: OutsideChannel
  state: NoticeState
  /** The one that runs is counted. */
  attempts: number
  nextAt: Instant
}

export type Settled = Pick<NoticeOnItsWay, 'state' | 'nextAt'> & { fault: NoticeFault | null }

/** After these, some ten hours later, whoever was not reached is left in peace: the page has it. */
export const MOST_ATTEMPTS = 10
const LONGEST_PAUSE_MINUTES = 120

/** Only a letter carries a number by which a mailbox recognises it when it comes twice. */
const MAY_COME_TWICE: readonly OutsideChannel[] = ['email']

/** Each pause is twice the one before. */
const pauseMinutes = (attempts: number) => Math.min(2 ** (attempts - 1), LONGEST_PAUSE_MINUTES)

const later = (at: Instant, minutes: number, quiet: QuietHours): Instant =>
  afterQuiet(new Date(Date.parse(at) + minutes * 60_000).toISOString(), quiet)

/** May it be sent now? By the wall clock: telephones know no other. */
export const isDue = (
  { state, nextAt }: Pick<NoticeOnItsWay, 'state' | 'nextAt'>,
  at: Instant,
  quiet: QuietHours
): boolean => state === 'waiting' && Date.parse(nextAt) <= Date.parse(at) && !isQuiet(at, quiet)

/**
 * Where a notice stands after an attempt. Of one that may have arrived only a letter is sent once more, under the same
 * number (RFC 1047): a message twice is worse than one that the page has anyway.
 */
export function afterAttempt(
  { channel, attempts, nextAt }: Omit<NoticeOnItsWay, 'state'>,
  delivery: NoticeDelivery,
  at: Instant,
  quiet: QuietHours
): Settled {
  if (delivery.type === 'sent') return { state: 'sent', nextAt, fault: null }
  if (delivery.type === 'refused') return { state: 'failed', nextAt, fault: delivery.fault }
  const fault = delivery.type
  const isOver =
    delivery.type === 'unknown'
      ? attempts > 1 || !MAY_COME_TWICE.includes(channel)
      : attempts >= MOST_ATTEMPTS
  if (isOver) return { state: 'failed', nextAt, fault }
  return { state: 'waiting', nextAt: later(at, pauseMinutes(attempts), quiet), fault }
}
