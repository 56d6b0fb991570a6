import { cutPage, type Cursor, type Page } from '#backend/http/cursors'
import { inUtc } from '#backend/http/in_utc'
import { newestFirst } from '#backend/http/newest_first'
import type { Viewer } from '#backend/identity/viewer'
import { rosterSight } from '#domain/roster/roster_sight'
import Download from '#models/packages/download'
import type SeasonUnit from '#models/seasons/season_unit'

/** Does the viewer reach all of the unit, not only a college or a class of it? */
function reachesUnit(viewer: Viewer, { unitId }: SeasonUnit): boolean {
  const sight = rosterSight(viewer.grants, 'downloadPhotos')
  return sight === 'all' || sight.unitIds.includes(unitId)
}

/**
 * Who has downloaded what of a unit, the newest first: one’s own downloads, and for whoever reaches the whole unit those
 * of everybody.
 */
export async function downloadsPage(
  viewer: Viewer,
  unit: SeasonUnit,
  { after, limit }: { after?: Cursor; limit: number }
): Promise<Page<Download>> {
  const begun = Download.query()
    .where('season_unit_id', unit.id)
    .whereNotNull('begun_at')
    .if(!reachesUnit(viewer, unit), (own) => own.where('user_id', viewer.user.id))
    .preload('user')
    .preload('package', (pack) => pack.preload('college').preload('schoolClass'))
  const found = await newestFirst(begun, 'recorded_at', after).limit(limit + 1)
  return cutPage(found, limit, ({ recordedAt, id }) => [inUtc(recordedAt), id])
}
