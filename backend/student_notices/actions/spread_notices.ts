import { quietHoursOfUnits } from '#backend/student_notices/queries/quiet_hours_of_units'
import { topicOf, type OutsideChannel } from '#domain/student_notices/kinds'
import { afterQuiet, QUIET_AT_NIGHT } from '#domain/student_notices/quiet_hours'
import type { Instant } from '#domain/calendar/instant'
import StudentChannel from '#models/student_notices/student_channel'
import StudentNotice from '#models/student_notices/student_notice'
import WechatConsent from '#models/student_notices/wechat_consent'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** In one transaction; the sweep goes on until there are none. */
const AT_ONCE = 500
/** A reset may be taken back for ten seconds. */
const SETTLED = `recorded_at < now() - interval '15 seconds'`

const dueToSpread = (trx: TransactionClientContract) =>
  StudentNotice.query({ client: trx })
    .where({ channel: 'inbox', state: 'sent' })
    .whereNull('spread_at')
    .whereRaw(SETTLED)
    .orderBy('next_at')
    .limit(AT_ONCE)
    .forUpdate()
    .skipLocked()

/** By which ways each of these students is told of what: where they want it, nothing came back, and WeChat was allowed to. */
async function waysOf(
  studentIds: string[],
  channels: OutsideChannel[],
  trx: TransactionClientContract
) {
  const on = await StudentChannel.query({ client: trx })
    .whereIn('student_id', studentIds)
    .whereIn('channel', channels)
    .where('is_on', true)
    .whereNull('fault')
  const consents = await WechatConsent.query({ client: trx })
    .whereIn('student_id', studentIds)
    .where('remaining', '>', 0)
  const allowed = new Set(consents.map(({ studentId, topic }) => `${studentId}/${topic}`))
  const byStudent = Map.groupBy(on, ({ studentId }) => studentId)
  return ({ studentId, kind }: StudentNotice) =>
    (byStudent.get(studentId) ?? [])
      .map(({ channel }) => channel)
      .filter((channel) => channel !== 'wechat' || allowed.has(`${studentId}/${topicOf(kind)}`))
}

/** Puts what students were told on the way to wherever else they want it, once; at night it waits for the morning. */
async function spreadSome(channels: OutsideChannel[], at: Instant): Promise<number> {
  return db.transaction(async (trx) => {
    const notices = await dueToSpread(trx)
    if (notices.length === 0) return 0
    const quiet = await quietHoursOfUnits(notices.map(({ seasonUnitId }) => seasonUnitId))
    const ways = await waysOf(
      notices.map(({ studentId }) => studentId),
      channels,
      trx
    )
    const rows = notices.flatMap((notice) => {
      const { seasonUnitId, studentId, kind, about, params, businessAt } = notice
      const nextAt = afterQuiet(at, quiet.get(seasonUnitId) ?? QUIET_AT_NIGHT)
      return ways(notice).map((channel) => ({
        ...{ season_unit_id: seasonUnitId, student_id: studentId, kind, about, channel },
        ...{ state: 'waiting', params: JSON.stringify(params), next_at: nextAt },
        business_at: businessAt.toISO(),
      }))
    })
    if (rows.length > 0)
      await trx
        .knexQuery()
        .table('student_notices')
        .insert(rows)
        .onConflict(['student_id', 'kind', 'about', 'channel'])
        .ignore()
    const ids = notices.map(({ id }) => id)
    await trx.from('student_notices').whereIn('id', ids).update({ spread_at: new Date() })
    return notices.length
  })
}

/** @param at by the wall clock */
export async function spreadNotices(channels: OutsideChannel[], at: Instant): Promise<void> {
  while ((await spreadSome(channels, at)) === AT_ONCE);
}
