import { say, type Locale } from '#backend/lang/words'
import { civilDateOf, toInstant, wallTimeOf, type Instant } from '#domain/calendar/instant'
import type { ResetReason } from '#domain/policy/reset_reasons'
import { topicOf, type StudentNoticeKind, type UnfinishedWhy } from '#domain/student_notices/kinds'
import type StudentNotice from '#models/student_notices/student_notice'
import type { NoticeMessage } from './channels/notifier.js'

type Told = Pick<StudentNotice, 'id' | 'kind' | 'params' | 'businessAt'>
type Params = Told['params']
type Lines = (params: Params, locale: Locale) => string[]

const timeOf = (at: Instant) => `${civilDateOf(at)} ${wallTimeOf(at).slice(0, 5)}`
const amountOf = ({ amountFen }: Params) => (Number(amountFen) / 100).toFixed(2)

/** Each reason with what helps, and until when: what the desk wrote in its own words may name somebody, and stays on the page. */
const resetLines: Lines = ({ reasons, until }, locale) => [
  ...(reasons as ResetReason[]).map((code, index) =>
    say(locale, 'student_notices.reason', {
      number: index + 1,
      name: say(locale, `photos.reset_reasons.${code}.name`),
      remedy: say(locale, `photos.reset_reasons.${code}.remedy`),
    })
  ),
  until
    ? say(locale, 'student_notices.until', { until: timeOf(until) })
    : say(locale, 'student_notices.no_retake'),
]

const endLines: Lines = ({ why, makeUp }, locale) => [
  say(locale, `student_notices.whys.${why as UnfinishedWhy}`),
  makeUp
    ? say(locale, 'student_notices.make_up', makeUp)
    : say(locale, 'student_notices.no_make_up'),
]

const MORE: Partial<Record<StudentNoticeKind, Lines>> = { reset: resetLines, unfinished: endLines }

/** A notice in the reader's language: of whom it is, nothing stands in it. */
export function noticeWords({ id, kind, params, businessAt }: Told, locale: Locale): NoticeMessage {
  const values = {
    ...(params.until && { until: timeOf(params.until) }),
    ...(params.amountFen && { amount: amountOf(params) }),
  }
  return {
    ...{ id, locale, topic: topicOf(kind), at: toInstant(businessAt.toMillis()) },
    title: say(locale, `student_notices.titles.${kind}`),
    lines: [
      say(locale, `student_notices.texts.${kind}`, values),
      ...(MORE[kind]?.(params, locale) ?? []),
    ],
    brief: say(locale, `student_notices.briefs.${kind}`),
    toDo: say(locale, 'student_notices.to_do'),
  }
}
