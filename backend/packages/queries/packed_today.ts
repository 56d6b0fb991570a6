import type { Viewer } from '#backend/identity/viewer'
import { packageQuota } from '#domain/identity/picture_quotas'
import { err, ok, type Result } from '#domain/result'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface PackagesLimited {
  type: 'packages_limited'
  quota: number
}

/** Photos that somebody had packed within a day; those of a job that came to nothing do not count. */
const ORDERED = `select coalesce(sum(count), 0)::int as photos from packages
  join jobs on jobs.id = packages.job_id
  where packages.author_id = ? and packages.recorded_at > now() - interval '1 day'
    and jobs.state not in ('failed', 'cancelled')`

/** Photos of packages that they downloaded, or have a link to. */
const DOWNLOADED = `select coalesce(sum(count), 0)::int as photos from downloads
  where user_id = ? and package_id is not null and recorded_at > now() - interval '1 day'
    and (begun_at is not null or expires_at > now())`

const QUERIES = { ordered: ORDERED, downloaded: DOWNLOADED }

/**
 * May somebody have so many photos more, by the quota of their roles at a unit? Until the transaction ends nobody else
 * asks for them.
 */
export async function withinQuota(
  { viewer, unitId, more }: { viewer: Viewer; unitId: string; more: number },
  what: keyof typeof QUERIES,
  trx: TransactionClientContract
): Promise<Result<null, PackagesLimited>> {
  const { id } = viewer.user
  await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`packages ${id}`])
  const { rows } = await trx.rawQuery(QUERIES[what], [id])
  const quota = packageQuota(viewer.rolesFor(unitId))
  return rows[0].photos + more > quota ? err({ type: 'packages_limited', quota }) : ok(null)
}
