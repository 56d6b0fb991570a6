import { recordAudit } from '#backend/audit/record_audit'
import { isDraft } from '#backend/seasons/queries/is_draft'
import { err, ok, type Result } from '#domain/result'
import Region from '#models/people/region'
import type Season from '#models/seasons/season'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { WindowFault } from '#domain/season/windows_table'
import type { WindowRow } from '#backend/seasons/windows_table/window_row'
import { readWindows } from '#backend/seasons/windows_table/read_windows'

export type ImportWindowsError =
  { type: 'already_published' } | { type: 'bad_rows'; faults: WindowFault[] }

/** Imports the city windows of a draft from a table: all rows or none. */
export async function importWindows(
  season: Season,
  bytes: Uint8Array,
  authorId: string | null
): Promise<Result<{ windows: number }, ImportWindowsError>> {
  const regions = await Region.all()
  const read = await readWindows(
    bytes,
    regions.map(({ name }) => name),
    season.year
  )
  if (!read.ok) return err({ type: 'bad_rows', faults: read.error })
  return db.transaction(async (trx): Promise<Result<{ windows: number }, ImportWindowsError>> => {
    if (!(await isDraft(season.id, trx))) return err({ type: 'already_published' })
    for (const row of read.value) {
      const region = regions.find(({ name }) => name === row.region)!
      await writeWindow(season.id, region.id, row.window, trx)
    }
    const subject = { subjectType: 'season', subjectId: season.id }
    const details = { windows: read.value.length }
    await recordAudit(
      { actorId: authorId, action: 'season.windows_imported', ...subject, details },
      trx
    )
    return ok({ windows: read.value.length })
  })
}

export async function writeWindow(
  seasonId: string,
  regionId: string,
  { firstDay, lastDay, from, to }: WindowRow['window'],
  trx: TransactionClientContract
) {
  await trx.rawQuery(
    `insert into city_windows (season_id, region_id, first_day, last_day, "from", "to")
     values (?, ?, ?, ?, ?, ?)
     on conflict (season_id, region_id) do update set first_day = excluded.first_day,
       last_day = excluded.last_day, "from" = excluded."from", "to" = excluded."to"`,
    [seasonId, regionId, firstDay, lastDay, from, to]
  )
}
