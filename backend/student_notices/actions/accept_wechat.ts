import type { Notifiers } from '#backend/student_notices/channels/notifier'
import { WechatNotifier } from '#backend/student_notices/channels/wechat_notifier'
import { lockStudent } from '#backend/roster/actions/lock_student'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import type { NoticeTopic } from '#domain/student_notices/kinds'
import type Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { turnOn } from './set_channels.js'

export type WechatFault =
  | WrongPhase
  | { type: 'channel_not_offered' }
  | { type: 'wechat_refused' }
  | { type: 'wechat_away' }

/** Enough for a season; a page in a loop gathers no more. */
const MOST = 20

const COUNT = `insert into wechat_consents (season_unit_id, student_id, topic, remaining)
  select ?, ?, unnest(?::text[]), 1
  on conflict (student_id, topic)
    do update set remaining = least(wechat_consents.remaining + 1, ${MOST})`

/**
 * Counts what a student has agreed to in WeChat (`wx.requestSubscribeMessage`): one consent, one message.
 * @param code by which WeChat says who is on the phone (`wx.login`)
 */
export async function acceptWechat(
  owner: { student: Student; unit: SeasonUnit },
  { code, topics }: { code: string; topics: NoticeTopic[] },
  notifiers: Notifiers
): Promise<Result<null, WechatFault>> {
  const wechat = notifiers.of('wechat')
  if (!(wechat instanceof WechatNotifier)) return err({ type: 'channel_not_offered' })
  if (topics.some((topic) => !wechat.templates[topic])) return err({ type: 'channel_not_offered' })
  const open = await requireOpen(owner.unit)
  if (!open.ok) return open
  const reader = await wechat.readerOf(code)
  if (!reader.ok) return reader
  const { student, unit } = owner
  await db.transaction(async (trx) => {
    await lockStudent(student.id, trx)
    await turnOn(owner, 'wechat', reader.value, trx)
    await trx.rawQuery(COUNT, [unit.id, student.id, topics as unknown as string])
  })
  return ok(null)
}
