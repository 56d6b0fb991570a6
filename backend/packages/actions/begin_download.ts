import { recordAudit } from '#backend/audit/record_audit'
import type { Viewer } from '#backend/identity/viewer'
import { mayFetch, type PackageGone } from '#backend/packages/actions/open_link'
import { ownPackages } from '#backend/packages/queries/own_packages'
import { err, ok, type Result } from '#domain/result'
import Download from '#models/packages/download'
import type Package from '#models/packages/package'
import db from '@adonisjs/lucid/services/db'

export type LinkFault = PackageGone | { type: 'link_used' } | { type: 'link_expired' }

export interface Begun {
  link: Download
  pack: Package
}

/** Why a link serves nobody any more; null if it does. */
const spentBy = ({ begunAt, expiresAt }: Download) => {
  if (begunAt) return 'link_used' as const
  return expiresAt.toMillis() <= Date.now() ? ('link_expired' as const) : null
}

const entryOf = ({ id, seasonUnitId, packageId, userId, count }: Download) => ({
  ...{ actorId: userId, subjectType: 'season_unit', subjectId: seasonUnitId },
  details: { link: id, package: packageId, photos: count },
})

async function refused<Fault extends LinkFault>(link: Download, fault: Fault) {
  const { details, ...entry } = entryOf(link)
  const why = { ...details, why: fault.type }
  await recordAudit({ ...entry, action: 'package.downloaded', details: why, refused: true })
  return err(fault)
}

/**
 * An own link to a package, as it stands.
 * @throws E_ROW_NOT_FOUND for that of anybody else
 */
export async function ownLink(viewer: Viewer, id: string): Promise<Begun> {
  const link = await Download.query()
    .where({ id, userId: viewer.user.id })
    .whereNotNull('package_id')
    .firstOrFail()
  const pack = await ownPackages(viewer).where('packages.id', link.packageId!).firstOrFail()
  return { link, pack }
}

/** Uses an own link: from then on it serves nobody. Who tries again is in the audit. */
export async function beginDownload(viewer: Viewer, id: string): Promise<Result<Begun, LinkFault>> {
  const { link, pack } = await ownLink(viewer, id)
  const spent = spentBy(link)
  if (spent) return refused(link, { type: spent })
  const may = await mayFetch(viewer, pack)
  if (!may.ok) return refused(link, may.error)
  const used = await db.transaction(async (trx) => {
    const begun = await trx
      .from('downloads')
      .where({ id })
      .whereNull('begun_at')
      .update({ begun_at: trx.raw('now()') })
    if (Number(begun) === 0) return false
    await recordAudit({ ...entryOf(link), action: 'package.downloaded' }, trx)
    return true
  })
  return used ? ok({ link, pack }) : refused(link, { type: 'link_used' })
}

/** The whole file has been handed over: from now on what is in it counts as downloaded. */
export const endDownload = ({ link, pack }: Begun) =>
  db
    .from('downloads')
    .where('id', link.id)
    .update({ bytes: pack.bytes, finished_at: db.raw('now()') })
