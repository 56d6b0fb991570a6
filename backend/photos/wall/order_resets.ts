import { type SeasonGateway } from '#backend/engine/season_gateway'
import { afterCommit } from '#backend/engine/after_commit'
import type { Viewer } from '#backend/identity/viewer'
import { createJob, findOpenJob } from '#backend/jobs/actions/open_job'
import { startJob } from '#backend/jobs/actions/start_job'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { MOVES } from '#domain/photos/desk'
import { err, ok, type Result } from '#domain/result'
import type Job from '#models/jobs/job'
import type { ResetOrder } from '#models/jobs/job'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { wallPhotos, type WallFilter } from './wall_filter.js'

export type OrderFault =
  WrongPhase | { type: 'reset_running' } | { type: 'nothing_to_reset' } | { type: 'engine_offline' }

/** The photos of an order that can be reset now. */
export const resettable = (viewer: Viewer, { until, ...filter }: WallFilter & { until: string }) =>
  wallPhotos(viewer, filter)
    .whereIn('photos.status', [...MOVES.reset.from])
    .where('photos.recorded_at', '<=', until)

async function open(
  unit: SeasonUnit,
  order: ResetOrder,
  viewer: Viewer
): Promise<Result<Job, OrderFault>> {
  const { id: seasonUnitId, seasonId } = unit
  return db.transaction(async (trx): Promise<Result<Job, OrderFault>> => {
    await lockUnit(seasonUnitId, trx)
    const isOpen = await requireOpen(unit, trx)
    if (!isOpen.ok) return isOpen
    if (await findOpenJob('reset_photos', seasonUnitId, trx)) return err({ type: 'reset_running' })
    const [row] = await resettable(viewer, { ...order, seasonUnitId })
      .useTransaction(trx)
      .count('* as total')
    const total = Number(row!.$extras.total)
    if (total === 0) return err({ type: 'nothing_to_reset' })
    const params = { seasonId, seasonUnitId, order }
    const authorId = viewer.user.id
    return ok(
      await createJob(
        { kind: 'reset_photos', businessKey: seasonUnitId, authorId, params, total },
        trx
      )
    )
  })
}

/** Opens the job that resets all photos of a filter of a unit for the same reasons; one at a time. */
export async function orderResets(
  unit: SeasonUnit,
  order: ResetOrder,
  viewer: Viewer,
  gateway: SeasonGateway
): Promise<Result<Job, OrderFault>> {
  if (!(await gateway.isOnline())) return err({ type: 'engine_offline' })
  const opened = await open(unit, order, viewer)
  if (opened.ok) await afterCommit('resets', () => startJob(opened.value.id, gateway))
  return opened
}
