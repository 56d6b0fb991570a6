import { recordAudit } from '#backend/audit/record_audit'
import { refusedDownload } from '#backend/packages/queries/refused_download'
import { afterCommit } from '#backend/engine/after_commit'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import type { Viewer } from '#backend/identity/viewer'
import { createJob, findOpenJob } from '#backend/jobs/actions/open_job'
import { startJob } from '#backend/jobs/actions/start_job'
import { countItems, type ItemCounts } from '#backend/packages/queries/delivered_items'
import { withinQuota, type PackagesLimited } from '#backend/packages/queries/packed_today'
import { sealValue } from '#backend/sealing/sealed_value'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { MAX_PHOTOS, PACKAGE_HOURS, type DownloadRefusal } from '#domain/packages/download_rules'
import { err, ok, type Result } from '#domain/result'
import Package, { type PackagePart } from '#models/packages/package'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'
import { newPassword } from './new_password.js'

export interface PackageOrder {
  part: PackagePart
  collegeId: string | null
  classId: string | null
  /** Only what the viewer has not downloaded yet. */
  changed: boolean
  /** By a password that is shown once. */
  locked: boolean
}

export interface OrderedPackage {
  packageId: string
  /** Of a locked one; nobody is shown it again. */
  password: string | null
}

export type PackageFault =
  | PackagesLimited
  | {
      type:
        | DownloadRefusal
        | 'engine_offline'
        | 'package_empty'
        | 'package_running'
        | 'package_too_large'
    }

/** How much there is to pack; nothing delivered at all is another matter than nothing new. */
async function countOf(
  viewer: Viewer,
  unit: SeasonUnit,
  order: PackageOrder
): Promise<Result<{ total: number; photos: number }, PackageFault>> {
  const { photos, changed, removed }: ItemCounts = await countItems(viewer, unit, order)
  const gate = await refusedDownload(viewer, unit, photos + removed)
  if (gate) return err({ type: gate })
  const counted = order.changed
    ? { total: changed + removed, photos: changed }
    : { total: photos, photos }
  if (counted.total === 0) return err({ type: 'package_empty' })
  return counted.photos > MAX_PHOTOS ? err({ type: 'package_too_large' }) : ok(counted)
}

async function write(
  unit: SeasonUnit,
  order: PackageOrder,
  { viewer, total, photos }: { viewer: Viewer; total: number; photos: number },
  trx: TransactionClientContract
) {
  const { id: seasonUnitId, seasonId } = unit
  const { id: authorId } = viewer.user
  const packageId = randomUUID()
  const work = {
    kind: 'pack_photos',
    businessKey: `${seasonUnitId} ${authorId}`,
    params: { seasonId, seasonUnitId, packageId },
  } as const
  const job = await createJob({ ...work, authorId, total }, trx)
  const expiresAt = DateTime.now().plus({ hours: PACKAGE_HOURS })
  const row = { ...order, seasonUnitId, authorId, jobId: job.id, count: photos, expiresAt }
  const password = order.locked ? newPassword() : null
  const sealedPassword =
    password && (await sealValue({ seasonId, rowId: packageId }, password, trx))
  await Package.create({ id: packageId, ...row, sealedPassword }, { client: trx })
  const subject = { subjectType: 'season_unit', subjectId: seasonUnitId }
  const details = { package: packageId, photos, ...order }
  await recordAudit({ actorId: authorId, action: 'package.ordered', ...subject, details }, trx)
  return { jobId: job.id, packageId, password }
}

/** Opens the job that packs delivered photos of those whom the viewer reaches. */
export async function orderPackage(
  unit: SeasonUnit,
  order: PackageOrder,
  viewer: Viewer,
  gateway: SeasonGateway
): Promise<Result<OrderedPackage, PackageFault>> {
  if (!(await gateway.isOnline())) return err({ type: 'engine_offline' })
  const counted = await countOf(viewer, unit, order)
  if (!counted.ok) return counted
  const opened = await db.transaction(async (trx) => {
    await lockUnit(unit.id, trx)
    const businessKey = `${unit.id} ${viewer.user.id}`
    if (await findOpenJob('pack_photos', businessKey, trx))
      return err({ type: 'package_running' as const })
    const more = counted.value.photos
    const allowed = await withinQuota({ viewer, unitId: unit.unitId, more }, 'ordered', trx)
    return allowed.ok ? ok(await write(unit, order, { viewer, ...counted.value }, trx)) : allowed
  })
  if (!opened.ok) return opened
  await afterCommit('a package', () => startJob(opened.value.jobId, gateway))
  const { packageId, password } = opened.value
  return ok({ packageId, password })
}
