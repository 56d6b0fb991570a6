import { recordAudit } from '#backend/audit/record_audit'
import { afterCommit } from '#backend/engine/after_commit'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import type { Viewer } from '#backend/identity/viewer'
import { createJob, findOpenJob } from '#backend/jobs/actions/open_job'
import { startJob } from '#backend/jobs/actions/start_job'
import type { Locale } from '#backend/lang/words'
import { countSheet, type SheetPart } from '#backend/proofreading/sheets/queries/sheet_students'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import type Job from '#models/jobs/job'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'

export type SheetFault =
  WrongPhase | { type: 'sheet_running' } | { type: 'sheet_empty' } | { type: 'engine_offline' }

async function open(
  unit: SeasonUnit,
  { part, locale }: { part: SheetPart; locale: Locale },
  viewer: Viewer
): Promise<Result<Job, SheetFault>> {
  const { id: seasonUnitId, seasonId } = unit
  const { id: authorId } = viewer.user
  const total = await countSheet(viewer, unit, part)
  return db.transaction(async (trx): Promise<Result<Job, SheetFault>> => {
    await lockUnit(seasonUnitId, trx)
    const isOpen = await requireOpen(unit, trx)
    if (!isOpen.ok) return isOpen
    if (total === 0) return err({ type: 'sheet_empty' })
    // Everybody prints one sheet at a time; those of others are none of theirs.
    const businessKey = `${seasonUnitId} ${authorId}`
    if (await findOpenJob('print_sheet', businessKey, trx)) return err({ type: 'sheet_running' })
    const params = { seasonId, seasonUnitId, part, locale }
    const job = await createJob({ kind: 'print_sheet', businessKey, authorId, params, total }, trx)
    const subject = { subjectType: 'season_unit', subjectId: seasonUnitId }
    const details = { job: job.id, photos: total, ...part }
    await recordAudit({ actorId: authorId, action: 'sheet.printed', ...subject, details }, trx)
    return ok(job)
  })
}

/** Opens the job that prints a check sheet of those whom the viewer reaches. */
export async function orderSheet(
  unit: SeasonUnit,
  order: { part: SheetPart; locale: Locale },
  viewer: Viewer,
  gateway: SeasonGateway
): Promise<Result<Job, SheetFault>> {
  if (!(await gateway.isOnline())) return err({ type: 'engine_offline' })
  const opened = await open(unit, order, viewer)
  if (opened.ok) await afterCommit('a sheet', () => startJob(opened.value.id, gateway))
  return opened
}
