import { recordAudit } from '#backend/audit/record_audit'
import { newestCalendar } from '#backend/seasons/actions/create_season'
import { newestVersion } from '#backend/seasons/queries/newest_version'
import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import type { HolidayCalendar } from '#domain/calendar/holiday_calendar'
import {
  mergeNotice,
  type HolidayNotice,
  type NoticeChanges,
  type NoticeFault,
} from '#domain/calendar/notice'
import { err, ok, type Result } from '#domain/result'
import CalendarVersion from '#models/seasons/calendar_version'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import db from '@adonisjs/lucid/services/db'

export interface SourcedNotice extends HolidayNotice {
  /** The document or URL in which it was published. */
  source: string
}

export type AddCalendarError =
  { type: 'version_taken' } | { type: 'bad_days'; faults: NoticeFault[] }

const badDays = (faults: NoticeFault[]) => err({ type: 'bad_days' as const, faults })

const isTaken = async ({ version }: HolidayNotice, client?: TransactionClientContract) =>
  Boolean(await CalendarVersion.findBy('version', version, { client }))

/** What a notice would change in the version before. */
export interface NoticePreview {
  before: string
  years: number[]
  changes: NoticeChanges
}

/** What a notice would change in the newest version. Writes nothing. */
export async function previewNotice(
  notice: HolidayNotice
): Promise<Result<NoticePreview, AddCalendarError>> {
  if (await isTaken(notice)) return err({ type: 'version_taken' })
  const before = (await newestVersion())?.calendar ?? shippedCalendar()
  const merged = mergeNotice(notice, before)
  if (!merged.ok) return badDays(merged.error)
  const { calendar, changes } = merged.value
  return ok({ before: before.version, years: calendar.years, changes })
}

/** Merges a notice into the newest version. Serialised, so that concurrent notices are both kept. */
export async function addCalendar(
  notice: SourcedNotice,
  authorId: string
): Promise<Result<{ version: CalendarVersion; changes: NoticeChanges }, AddCalendarError>> {
  return db.transaction(async (trx) => {
    await trx.rawQuery('lock table calendar_versions in share row exclusive mode')
    if (await isTaken(notice, trx)) return err({ type: 'version_taken' })
    const merged = mergeNotice(notice, (await newestCalendar(trx)).calendar)
    if (!merged.ok) return badDays(merged.error)
    const { calendar, changes } = merged.value
    const version = await record({ ...calendar, source: notice.source }, trx)
    const subject = { subjectType: 'calendar_version', subjectId: version.id }
    await recordAudit({ actorId: authorId, action: 'calendar.created', ...subject }, trx)
    return ok({ version, changes })
  })
}

/** Sets recorded_at to the actual time, because a transaction that waited began earlier. */
async function record(
  row: HolidayCalendar & { source: string },
  trx: TransactionClientContract
): Promise<CalendarVersion> {
  const { id } = await CalendarVersion.create(row, { client: trx })
  const recorded = trx.from('calendar_versions').where('id', id)
  await recorded.update({ recorded_at: trx.raw('clock_timestamp()') })
  return CalendarVersion.findOrFail(id, { client: trx })
}
