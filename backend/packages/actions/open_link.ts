import type { Viewer } from '#backend/identity/viewer'
import { isReady, reachesAll } from '#backend/packages/queries/own_packages'
import { withinQuota, type PackagesLimited } from '#backend/packages/queries/packed_today'
import { LINK_MINUTES } from '#domain/packages/download_rules'
import { err, ok, type Result } from '#domain/result'
import Download from '#models/packages/download'
import type Package from '#models/packages/package'
import SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

export type PackageGone =
  { type: 'package_gone' } | { type: 'package_not_ready' } | { type: 'not_allowed' }

/** May the viewer have the file of a package of theirs now? */
export async function mayFetch(viewer: Viewer, pack: Package): Promise<Result<null, PackageGone>> {
  if (!isReady(pack)) {
    const isOver = pack.bytes !== null || ['failed', 'cancelled'].includes(pack.job.state)
    return err({ type: isOver ? 'package_gone' : 'package_not_ready' })
  }
  const { unitId } = await SeasonUnit.findOrFail(pack.seasonUnitId)
  const isAllowed = viewer.mayAt('downloadPhotos', unitId) && (await reachesAll(viewer, pack))
  return isAllowed ? ok(null) : err({ type: 'not_allowed' })
}

/**
 * Makes a link to a package, for its author alone, once and soon.
 * @param pack one that the viewer may fetch (`mayFetch`)
 */
export async function openLink(
  viewer: Viewer,
  pack: Package
): Promise<Result<Download, PackagesLimited>> {
  const { id: packageId, seasonUnitId, count } = pack
  const { unitId } = await SeasonUnit.findOrFail(seasonUnitId)
  return db.transaction(async (trx) => {
    const allowed = await withinQuota({ viewer, unitId, more: count }, 'downloaded', trx)
    if (!allowed.ok) return allowed
    const expiresAt = DateTime.now().plus({ minutes: LINK_MINUTES })
    const row = { seasonUnitId, packageId, count, expiresAt, userId: viewer.user.id }
    return ok(await Download.create(row, { client: trx }))
  })
}
