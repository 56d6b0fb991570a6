import type { Locale } from '#backend/lang/words'
import type { Notifiers } from '#backend/student_notices/channels/notifier'
import { noticeWords } from '#backend/student_notices/notice_words'
import { addressOf } from '#backend/student_notices/queries/address_of_student'
import { isOver } from '#backend/student_notices/queries/is_over'
import { toInstant, type Instant } from '#domain/calendar/instant'
import { topicOf, type OutsideChannel } from '#domain/student_notices/kinds'
import type { QuietHours } from '#domain/student_notices/quiet_hours'
import { afterAttempt, type NoticeDelivery } from '#domain/student_notices/sending'
import PhoneSession from '#models/phone/phone_session'
import StudentChannel from '#models/student_notices/student_channel'
import StudentNotice from '#models/student_notices/student_notice'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { forgetConsents, giveConsentBack, takeConsent } from './wechat_consents.js'

/** In which language its student has last read the page. */
async function localeOf({ studentId }: StudentNotice): Promise<Locale> {
  const session = await PhoneSession.query().where({ studentId }).orderBy('seen_at', 'desc').first()
  return (session?.locale as Locale | undefined) ?? 'zh'
}

/** Of two sweeps one has it. */
const claim = async ({ id }: StudentNotice): Promise<boolean> =>
  Number(
    await db
      .from('student_notices')
      .where({ id, state: 'waiting' })
      .update({ state: 'sending', claimed_at: new Date(), attempts: db.raw('attempts + 1') })
  ) > 0

const drop = ({ id }: StudentNotice, fault: 'unwanted' | null) =>
  db.from('student_notices').where({ id, state: 'sending' }).update({ state: 'dropped', fault })

/** By WeChat a message costs a consent, and gives it back if it did not leave. */
async function withConsent(
  { studentId, kind, channel }: StudentNotice,
  send: () => Promise<NoticeDelivery>
): Promise<NoticeDelivery> {
  if (channel !== 'wechat') return send()
  const consent = { studentId, topic: topicOf(kind) }
  if (!(await takeConsent(consent))) return { type: 'refused', fault: 'unwanted' }
  const delivery = await send()
  if (delivery.type === 'not_taken') await giveConsentBack(consent)
  if (delivery.type === 'refused' && delivery.fault === 'unwanted') await forgetConsents(consent)
  return delivery
}

/** Where a notice stands now; an address from which it came back is not used again until its student changes it. */
export async function settleNotice(
  notice: StudentNotice,
  delivery: NoticeDelivery,
  at: Instant,
  quiet: QuietHours
): Promise<void> {
  const { id, studentId } = notice
  const channel = notice.channel as OutsideChannel
  const attempts = notice.attempts
  const nextAt = toInstant(notice.nextAt.toMillis())
  const settled = afterAttempt({ channel, attempts, nextAt }, delivery, at, quiet)
  const { state, fault } = settled
  await db
    .from('student_notices')
    .where({ id, state: 'sending' })
    .update({
      state,
      fault,
      next_at: settled.nextAt,
      ...(state === 'sent' && { sent_at: new Date() }),
    })
  if (fault === 'address')
    await StudentChannel.query().where({ studentId, channel }).update({ fault })
}

/** Sends one notice, unless it is no longer true or wanted. */
export async function sendNotice(
  waiting: StudentNotice,
  notifiers: Notifiers,
  at: Instant,
  quiet: QuietHours
): Promise<void> {
  if (!(await claim(waiting))) return
  const notice = await StudentNotice.query()
    .where('id', waiting.id)
    .preload('student')
    .firstOrFail()
  const channel = notice.channel as OutsideChannel
  if (await isOver(notice)) return void (await drop(notice, null))
  const to = await addressOf(notice.student, channel)
  if (to === null) return void (await drop(notice, 'unwanted'))
  const notifier = notifiers.of(channel)
  const message = noticeWords(notice, await localeOf(notice))
  const delivery: NoticeDelivery = notifier
    ? await withConsent(notice, () => notifier.send(message, to))
    : { type: 'refused', fault: 'not_set_up' }
  await settleNotice(notice, delivery, at, quiet)
}

/** What was claimed and never settled: whoever sent it was killed, and it may have arrived. */
export const stuckNotices = () =>
  StudentNotice.query()
    .where('state', 'sending')
    .where('claimed_at', '<', DateTime.now().minus({ minutes: 2 }).toISO()!)
    .limit(500)
