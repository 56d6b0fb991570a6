import type { Locale } from '#backend/lang/words'
import type { Instant } from '#domain/calendar/instant'
import type { NoticeTopic, OutsideChannel } from '#domain/student_notices/kinds'
import type { NoticeDelivery } from '#domain/student_notices/sending'

/** A notice in words. It names nobody: neither student nor school stands in it, and no picture. */
export interface NoticeMessage {
  id: string
  topic: NoticeTopic
  locale: Locale
  title: string
  lines: string[]
  /** The same in `BRIEF` characters. */
  brief: string
  /** Where to look, in as many. */
  toDo: string
  at: Instant
}

/** What the fields of templates take (thing: 20 个以内字符). */
export const BRIEF = 20

/** One way to tell a student, beside the page. What can go wrong is a value; nothing of a reader is logged. */
export abstract class Notifier {
  abstract readonly channel: OutsideChannel
  /** @param to the mailbox, the number, or the name that WeChat gives */
  abstract send(message: NoticeMessage, to: string): Promise<NoticeDelivery>
}

/** The ways that this installation has. */
export class Notifiers {
  readonly #ways: ReadonlyMap<OutsideChannel, Notifier>

  constructor(ways: readonly Notifier[]) {
    this.#ways = new Map(ways.map((way) => [way.channel, way]))
  }

  of(channel: OutsideChannel): Notifier | undefined {
    return this.#ways.get(channel)
  }

  get channels(): OutsideChannel[] {
    return [...this.#ways.keys()]
  }
}
