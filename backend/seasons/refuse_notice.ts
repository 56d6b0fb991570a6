import { explain, localeOf } from '#backend/http/errors/explain'
import { say } from '#backend/lang/words'
import type { AddCalendarError } from '#backend/seasons/actions/add_calendar'
import { refuse } from '#backend/seasons/errors'
import type { HttpContext } from '@adonisjs/core/http'

/** Refuses a notice; the sentence lists every fault of its days. */
export function refuseNotice(ctx: HttpContext, error: AddCalendarError) {
  if (error.type !== 'bad_days') return refuse(ctx, error)
  const locale = localeOf(ctx)
  const faults = error.faults.map((fault) => explain(fault, locale))
  const reasons = faults
    .map(({ message }) => message)
    .reduce((first, next) => (first ? say(locale, 'lists.sentences', { first, next }) : next), '')
  return refuse(ctx, { ...error, faults, count: faults.length, reasons })
}
