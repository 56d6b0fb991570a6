import { topicOf, type StudentNoticeKind } from '#domain/student_notices/kinds'
import type { Instant } from '#domain/calendar/instant'
import { NOTICE_KINDS } from '#domain/phone/wordings'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What a student is told. */
export interface ToldStudent {
  studentId: string
  kind: StudentNoticeKind
  /** What it is about: nobody is told the same about it twice. */
  about: string
  /** Codes, times and amounts: the text is made when it is read. */
  params?: Record<string, unknown>
  /** By the season's clock; now by default. */
  at?: Instant
}

/**
 * Only who has opened the page has one to be told on; and of what they left out (扬中瑞教〔2025〕11号 附件2.6) nobody is
 * told. The newest choice counts, and before there is one all do.
 */
const TELL = `insert into student_notices
    (season_unit_id, student_id, kind, about, channel, state, params, business_at)
  select students.season_unit_id, students.id, told.kind, told.about, 'inbox', 'sent',
    coalesce(told.params, '{}'), coalesce(told.at, season_now())
  from jsonb_to_recordset(?::jsonb)
    as told ("studentId" uuid, kind text, about text, topic text, params jsonb, at timestamptz)
  join students on students.id = told."studentId"
  where exists (
      select from phone_sessions session join students own on own.id = session.student_id
      where own.id = students.id or own.merged_into = students.id)
    and (told.topic = 'to_do' or told.topic = any (coalesce((
      select kinds from phone_steps chosen
      where chosen.student_id = students.id and chosen.step = 'notices'
      order by chosen.recorded_at desc limit 1), ?::text[])))
  on conflict (student_id, kind, about, channel) do nothing`

/** Tells students on their page, from now on; the sweep looks by which other ways (`spreadNotices`). */
export async function tellStudents(
  told: readonly ToldStudent[],
  trx: TransactionClientContract
): Promise<void> {
  if (told.length === 0) return
  const rows = told.map((one) => ({ ...one, topic: topicOf(one.kind) }))
  await trx.rawQuery(TELL, [JSON.stringify(rows), [...NOTICE_KINDS] as unknown as string])
}

/**
 * What is no longer true is told no more (a reset that was taken back within seconds): it leaves the inbox, and waits
 * nowhere. What has left for elsewhere stays sent.
 */
export async function dropNotices(about: string, trx: TransactionClientContract): Promise<void> {
  await trx
    .from('student_notices')
    .where('about', about)
    .where((open) => open.where('channel', 'inbox').orWhere('state', 'waiting'))
    .update({ state: 'dropped' })
}
