import { afterCommit } from '#backend/engine/after_commit'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { createJob, findOpenJob } from '#backend/jobs/actions/open_job'
import { startJob } from '#backend/jobs/actions/start_job'
import { unnamedRows } from '#backend/roster/list/compare_rows'
import { isReplaced, openImports } from '#backend/roster/list/queries/open_imports'
import { rowsOfImport } from '#backend/roster/list/queries/rows_of_import'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import type Job from '#models/jobs/job'
import ListImport from '#models/roster/list_import'
import SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export type RunFault =
  | WrongPhase
  | { type: 'engine_offline' }
  | { type: 'list_not_previewed' }
  | { type: 'list_has_faults'; bad: number }
  | { type: 'list_without_good_rows' }
  | { type: 'list_rows_unnamed'; count: number }
  | { type: 'list_origin_replaced' }
  | { type: 'list_import_running' }

/** Whose row has no usable number would leave the list by it. */
async function unnamedFault(
  { id, kind, counts }: ListImport,
  trx: TransactionClientContract
): Promise<RunFault | null> {
  if (kind === 'merge' || counts.delisted === 0 || counts.bad === 0) return null
  const count = unnamedRows(await rowsOfImport(id, trx, 'bad'))
  return count > 0 ? { type: 'list_rows_unnamed', count } : null
}

/** Mended rows of a list that is no longer the school’s have no place. */
async function originFault(
  { originId }: ListImport,
  trx: TransactionClientContract
): Promise<RunFault | null> {
  const origin = originId ? await ListImport.findOrFail(originId, { client: trx }) : null
  return origin && (await isReplaced(origin, trx)) ? { type: 'list_origin_replaced' } : null
}

function countFault({ way, counts }: ListImport): RunFault | null {
  const { bad } = counts
  const good = counts.new + counts.changed + counts.same
  if (way === 'all' && bad > 0) return { type: 'list_has_faults', bad }
  return good === 0 ? { type: 'list_without_good_rows' } : null
}

async function openRun(
  importId: string,
  authorId: string,
  trx: TransactionClientContract
): Promise<Result<Job, RunFault>> {
  const preview = await openImports(trx).where('id', importId).forUpdate().first()
  if (!preview) return err({ type: 'list_not_previewed' })
  const { seasonUnitId, counts } = preview
  // Two requests at once would both find no open job.
  await lockUnit(seasonUnitId, trx)
  const unit = await SeasonUnit.findOrFail(seasonUnitId, { client: trx })
  const open = await requireOpen(unit, trx)
  if (!open.ok) return open
  const fault =
    countFault(preview) ?? (await originFault(preview, trx)) ?? (await unnamedFault(preview, trx))
  if (fault) return err(fault)
  if (await findOpenJob('import_list', seasonUnitId, trx))
    return err({ type: 'list_import_running' })
  const params = { seasonId: unit.seasonId, seasonUnitId, importId }
  const total = counts.new + counts.changed + counts.same
  const order = { businessKey: seasonUnitId, authorId, params, total }
  const job = await createJob({ kind: 'import_list', ...order }, trx)
  await preview.merge({ state: 'running', jobId: job.id }).save()
  return ok(job)
}

/** Opens the job that writes a previewed list into the students of its unit; one at a time for each unit. */
export async function runList(
  importId: string,
  authorId: string,
  gateway: SeasonGateway
): Promise<Result<Job, RunFault>> {
  if (!(await gateway.isOnline())) return err({ type: 'engine_offline' })
  const opened = await db.transaction((trx) => openRun(importId, authorId, trx))
  if (opened.ok) await afterCommit('a list', () => startJob(opened.value.id, gateway))
  return opened
}
