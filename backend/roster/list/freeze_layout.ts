import { recordAudit } from '#backend/audit/record_audit'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import LayoutVersion from '#models/roster/layout_version'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The students of the list with their six fields, in the school's order (苏教指通〔2023〕13号 四). */
const FREEZE = `insert into layout_rows (version_id, season_unit_id, student_id, position, school,
    college, class, xh, last_four, masked_name)
  select ?, students.season_unit_id, students.id,
    row_number() over (order by list_position, students.id), units.name, colleges.name,
    classes.name, xh, last_four, masked_name
  from students
  join season_units on season_units.id = students.season_unit_id
  join units on units.id = season_units.unit_id
  join colleges on colleges.id = students.college_id
  join classes on classes.id = students.class_id
  where students.season_unit_id = ? and list_position is not null and delisted_at is null
    and merged_into is null and last_four is not null and masked_name is not null`

async function nextNumber({ id }: SeasonUnit, trx: TransactionClientContract): Promise<number> {
  // Two at once would take the same number.
  await lockUnit(id, trx)
  const newest = await trx
    .from('layout_versions')
    .where('season_unit_id', id)
    .max('no as newest')
    .first()
  return Number(newest?.newest ?? 0) + 1
}

/** Thrown to undo a version that would be empty. */
class Empty extends Error {}

async function freeze(unit: SeasonUnit, authorId: string, trx: TransactionClientContract) {
  const no = await nextNumber(unit, trx)
  const draft = { seasonUnitId: unit.id, authorId, no, count: 0 }
  const version = await LayoutVersion.create(draft, { client: trx })
  const { rowCount } = await trx.rawQuery(FREEZE, [version.id, unit.id])
  if (rowCount === 0) throw new Empty()
  await version.merge({ count: rowCount }).save()
  const subject = { subjectType: 'season_unit', subjectId: unit.id }
  const details = { version: version.id, no, count: rowCount }
  await recordAudit({ actorId: authorId, action: 'layout.frozen', ...subject, details }, trx)
  // The database sets recorded_at.
  return version.refresh()
}

/** Freezes the list as it stands as a version of the 排版冲印数据; its act confirms it. */
export async function freezeLayout(
  unit: SeasonUnit,
  authorId: string
): Promise<Result<LayoutVersion, WrongPhase | { type: 'layout_empty' }>> {
  try {
    return await db.transaction(async (trx) => {
      const open = await requireOpen(unit, trx)
      return open.ok ? ok(await freeze(unit, authorId, trx)) : open
    })
  } catch (error) {
    if (error instanceof Empty) return err({ type: 'layout_empty' })
    throw error
  }
}
