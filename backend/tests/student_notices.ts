import { EmailNotifier } from '#backend/student_notices/channels/email_notifier'
import { Notifiers, type Notifier } from '#backend/student_notices/channels/notifier'
import { SmsNotifier } from '#backend/student_notices/channels/sms_notifier'
import { WechatNotifier } from '#backend/student_notices/channels/wechat_notifier'
import { sweepStudentNotices } from '#backend/student_notices/sweep_student_notices'
import type Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import StudentNotice from '#models/student_notices/student_notice'
import { smsServer, wechatServer } from '#tests/message_servers'
import { Phone } from '#tests/phone'
import { phoneSessionOf } from '#tests/phone_session'
import { studentOf } from '#tests/students_fixture'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import type { Group } from '@japa/runner/core'
import { DateTime } from 'luxon'

/** In the morning, by the wall clock: nothing is quiet. */
export const MORNING = '2026-11-27T02:00:00.000Z'
export const NIGHT = '2026-11-27T15:00:00.000Z'

export const MAILBOX = 'reader@example.test'

export interface OnThePage {
  phone: Phone
  student: Student
}

/** A student who has the page open. */
export async function onThePage(unit: SeasonUnit): Promise<OnThePage> {
  const student = await studentOf(unit)
  const phone = new Phone()
  phone.token = await phoneSessionOf(unit, student.id)
  return { phone, student }
}

/** What was told lies some time back: nobody takes it back any more. */
export const settle = () =>
  db.from('student_notices').update({ recorded_at: DateTime.now().minus({ minutes: 1 }).toISO() })

/** How notices stand: kind, channel, state and fault, sorted. */
export async function standingOfNotices(channel?: string) {
  const rows = await StudentNotice.query().if(channel, (query) => query.where('channel', channel!))
  return rows
    .map(({ kind, channel: by, state, fault }) =>
      [kind, by, state, fault].filter(Boolean).join(' ')
    )
    .toSorted()
}

/** All ways to tell students, against servers of this machine; each test has its own. */
export function noticeServers(group: Group) {
  const live = {} as {
    wechat: Awaited<ReturnType<typeof wechatServer>>
    sms: Awaited<ReturnType<typeof smsServer>>
    notifiers: Notifiers
  }
  group.each.setup(async () => {
    const [wechat, sms] = [await wechatServer(), await smsServer()]
    const ways: Notifier[] = [
      new EmailNotifier(),
      new WechatNotifier(wechat.app),
      new SmsNotifier(sms.service),
    ]
    Object.assign(live, { wechat, sms, notifiers: new Notifiers(ways) })
    app.container.swap(Notifiers, () => live.notifiers)
    return async () => {
      app.container.restore(Notifiers)
      await wechat.stop()
      await sms.stop()
    }
  })
  /** Sends what is due, in the morning. */
  const sweep = (at = MORNING) => sweepStudentNotices(live.notifiers, at)
  return { live, sweep }
}

/** Whatever waits for a later attempt waits no more. */
export const makeDue = () => db.from('student_notices').update({ next_at: '2026-01-01T00:00:00Z' })
