import { recordAudit } from '#backend/audit/record_audit'
import {
  countLayout,
  differsFromList,
  LAYOUT_COLUMNS,
  LAYOUT_OF_LIST,
} from '#backend/roster/list/queries/layout_of_list'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import LayoutVersion from '#models/roster/layout_version'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

const FREEZE = `insert into layout_rows (version_id, season_unit_id, ${LAYOUT_COLUMNS})
  select ?, ?, ${LAYOUT_COLUMNS} from (${LAYOUT_OF_LIST}) as list`

type LayoutFault =
  WrongPhase | { type: 'layout_empty' } | { type: 'layout_incomplete'; count: number }

async function createVersion(
  { id: seasonUnitId }: SeasonUnit,
  authorId: string,
  { no, count }: { no: number; count: number },
  trx: TransactionClientContract
): Promise<LayoutVersion> {
  const version = await LayoutVersion.create({ seasonUnitId, authorId, no, count }, { client: trx })
  await trx.rawQuery(FREEZE, [version.id, seasonUnitId, seasonUnitId])
  const subject = { subjectType: 'season_unit', subjectId: seasonUnitId }
  const details = { version: version.id, no, count }
  await recordAudit({ actorId: authorId, action: 'layout.frozen', ...subject, details }, trx)
  // The database sets recorded_at.
  return version.refresh()
}

async function freeze(
  unit: SeasonUnit,
  authorId: string,
  trx: TransactionClientContract
): Promise<Result<LayoutVersion, LayoutFault>> {
  // Two at once would take the same number; and nobody runs a list meanwhile.
  await lockUnit(unit.id, trx)
  const open = await requireOpen(unit, trx)
  if (!open.ok) return open
  // Whoever is counted is frozen, also when somebody is added meanwhile.
  await trx.rawQuery('select from students where season_unit_id = ? for share', [unit.id])
  const { heads: count, incomplete } = await countLayout(unit.id, trx)
  if (count === 0) return err({ type: 'layout_empty' })
  if (incomplete > 0) return err({ type: 'layout_incomplete', count: incomplete })
  const newest = await LayoutVersion.query({ client: trx })
    .where('seasonUnitId', unit.id)
    .orderBy('no', 'desc')
    .first()
  if (newest && !(await differsFromList(newest, trx))) return ok(newest)
  return ok(await createVersion(unit, authorId, { no: (newest?.no ?? 0) + 1, count }, trx))
}

/**
 * Freezes the list as it stands as a version of the 排版冲印数据; its act confirms it. A list that has not changed
 * since is the newest version already. Nobody is left out in silence: who lacks something that is printed, such as a
 * class or college, is counted in the refusal.
 */
export const freezeLayout = (
  unit: SeasonUnit,
  authorId: string
): Promise<Result<LayoutVersion, LayoutFault>> =>
  db.transaction((trx) => freeze(unit, authorId, trx))
