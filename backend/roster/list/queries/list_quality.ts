import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { cutPage, type Page } from '#backend/http/cursors'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'

/** How the list and the photos of a unit can differ. */
export const QUALITY_KINDS = ['photo_without_row', 'row_without_photo', 'in_other_unit'] as const
export type QualityKind = (typeof QUALITY_KINDS)[number]

export interface QualityRow {
  /** Of the student; of the photo, where it shows nobody on the list. */
  id: string
  photoId: string | null
  xh: string | null
  maskedName: string | null
  className: string | null
}

const LISTED = `students.list_position is not null and students.delisted_at is null
  and students.merged_into is null`
const COUNTS = `photos.discarded_at is null and photos.submitted_at is not null`

const ROW = `students.xh, students.masked_name as "maskedName", classes.name as "className"`
const STUDENTS = `from students left join classes on classes.id = students.class_id`

/**
 * The query of each kind, for one unit. Of somebody who is also in another unit only that is said, and not in which: a
 * school learns nothing of another's students.
 */
const ROWS: Record<QualityKind, string> = {
  photo_without_row: `select photos.id, photos.id as "photoId", ${ROW}
    from photos left join students on students.id = photos.student_id
    left join classes on classes.id = students.class_id
    where photos.season_unit_id = :unit and ${COUNTS} and (students.id is null or not (${LISTED}))`,
  row_without_photo: `select students.id, null::uuid as "photoId", ${ROW} ${STUDENTS}
    where students.season_unit_id = :unit and ${LISTED} and not exists (select from photos
      where photos.student_id = students.id and ${COUNTS})`,
  in_other_unit: `select students.id, null::uuid as "photoId", ${ROW} ${STUDENTS}
    where students.season_unit_id = :unit and ${LISTED} and exists (select from students other
      where other.season_id = students.season_id and other.season_unit_id <> :unit
        and other.xh_key = students.xh_key and other.last_four = students.last_four
        and other.masked_name = students.masked_name and other.delisted_at is null
        and other.merged_into is null)`,
}

/** Only what concerns other units is asked of them all; its answer names nobody of theirs. */
const ask = <Row>(kind: QualityKind, sql: string, values: Record<string, string | number>) => {
  const run = async (): Promise<Row[]> => (await db.rawQuery(sql, values)).rows
  return kind === 'in_other_unit' ? runAs(EVERYBODY, run) : run()
}

/** How many there are of each kind. */
export async function countQuality({ id }: SeasonUnit): Promise<Record<QualityKind, number>> {
  const counts = {} as Record<QualityKind, number>
  for (const kind of QUALITY_KINDS) {
    const sql = `select count(*)::int as count from (${ROWS[kind]}) as found`
    const [row] = await ask<{ count: number }>(kind, sql, { unit: id })
    counts[kind] = row!.count
  }
  return counts
}

/** A page of one kind, by id. */
export async function qualityPage(
  { id }: SeasonUnit,
  kind: QualityKind,
  { after, limit }: { after?: string; limit: number }
): Promise<Page<QualityRow>> {
  const sql = `select * from (${ROWS[kind]}) as found
    where id > :after order by id limit :limit`
  const from = after ?? '00000000-0000-0000-0000-000000000000'
  const rows = await ask<QualityRow>(kind, sql, { unit: id, after: from, limit: limit + 1 })
  return cutPage(rows, limit, (row) => row.id)
}
