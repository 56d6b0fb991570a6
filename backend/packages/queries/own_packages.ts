import type { Viewer } from '#backend/identity/viewer'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import { visibleUnits } from '#backend/units/queries/visible_units'
import Package from '#models/packages/package'
import PackageItem from '#models/packages/package_item'
import type SeasonUnit from '#models/seasons/season_unit'

/** More than anybody waits for: those of the last days. */
const SHOWN = 20

/** Packages that the viewer had packed; nobody else downloads them. Their parts and jobs are loaded. */
export const ownPackages = (viewer: Viewer) =>
  Package.query()
    .where('author_id', viewer.user.id)
    .whereIn('season_unit_id', visibleUnits(viewer).select('id'))
    .preload('college')
    .preload('schoolClass')
    .preload('job')

/** Those of a unit, the newest first. */
export const ownPackagesOf = (viewer: Viewer, { id }: SeasonUnit) =>
  ownPackages(viewer).where('season_unit_id', id).orderBy('recorded_at', 'desc').limit(SHOWN)

/** Does the viewer still reach everybody in a package? Grants change while it is kept. */
export async function reachesAll(viewer: Viewer, { id }: Package): Promise<boolean> {
  const outside = await PackageItem.query()
    .join('batch_items', 'batch_items.id', 'package_items.item_id')
    .where('package_id', id)
    .whereNotIn(
      'batch_items.student_id',
      visibleStudents(viewer, 'downloadPhotos').select('students.id')
    )
    .first()
  return outside === null
}

/** Is its file there? */
export const isReady = ({ objectKey, expiresAt }: Package): boolean =>
  objectKey !== null && expiresAt.toMillis() > Date.now()
