import type { Viewer } from '#backend/identity/viewer'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import type { VersionWhy } from '#models/proofreading/item_version'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'

/** Whose photos: a college’s, a class’s, or without either all whom the viewer reaches. */
export interface PackageScope {
  collegeId?: string | null
  classId?: string | null
}

/** A delivered photo as it stands, or one that was taken out of its batch. */
export interface DeliveredItem {
  itemId: string
  version: number
  isRemoved: boolean
  photoId: string
  /** The key of the finished picture. */
  picture: string
  why: VersionWhy
  xh: string | null
  maskedName: string
  lastFour: string | null
  college: string | null
  className: string | null
}

const ITEMS = `join batch_items item on item.student_id = students.id
  join batches batch on batch.id = item.batch_id and batch.state = 'delivered'
  join item_versions shown on shown.item_id = item.id and shown.version = item.version
  left join classes on classes.id = students.class_id
  left join colleges on colleges.id = coalesce(classes.college_id, students.college_id)`

/** What somebody has downloaded to the end: the newest version of each, and whether they were told that it is gone. */
const KNOWN = `left join (
    select item_id, max(item_version) as version, bool_or(item_version is null) as told from (
      select had.item_id, had.item_version from package_items had
        join downloads on downloads.package_id = had.package_id
        where downloads.user_id = ? and downloads.finished_at is not null
      union all
      select item_id, item_version from downloads
        where user_id = ? and item_id is not null and finished_at is not null) as had
    group by item_id
  ) known on known.item_id = item.id`

const PRESENT = 'item.removed_at is null'
const NEWER = `(${PRESENT} and item.version > coalesce(known.version, 0))`
const REMOVED = '(item.removed_at is not null and known.version is not null and not known.told)'

const FIELDS: Record<keyof DeliveredItem, string> = {
  itemId: 'item.id',
  version: 'item.version',
  isRemoved: 'item.removed_at is not null',
  photoId: 'item.photo_id',
  picture: 'shown.product_digest',
  why: 'shown.why',
  xh: 'shown.xh',
  maskedName: 'shown.masked_name',
  lastFour: 'shown.last_four',
  college: 'colleges.name',
  className: 'classes.name',
}

const selectedAs = (fields: Record<string, string>) =>
  Object.entries(fields).map(([name, sql]) => db.raw(`${sql} as "${name}"`))

/** The items of the students of a part of a unit whose photos the viewer may download. */
const reached = (viewer: Viewer, { id }: SeasonUnit, { collegeId, classId }: PackageScope) =>
  visibleStudents(viewer, 'downloadPhotos')
    .joinRaw(ITEMS)
    .joinRaw(KNOWN, [viewer.user.id, viewer.user.id])
    .where('students.season_unit_id', id)
    .if(classId, (students) => students.where('classes.id', classId!))
    .if(collegeId, (students) => students.where('colleges.id', collegeId!))

export interface ItemCounts {
  /** Photos as they stand. */
  photos: number
  /** Those of which the viewer has not downloaded this version, and those that are gone since. */
  changed: number
  removed: number
}

const countOf = (condition: string) => `(count(*) filter (where ${condition}))::int`
const COUNTS: Record<keyof ItemCounts, string> = {
  photos: countOf(PRESENT),
  changed: countOf(NEWER),
  removed: countOf(REMOVED),
}

/** How much there is to download in a part of a unit. */
export async function countItems(
  viewer: Viewer,
  unit: SeasonUnit,
  scope: PackageScope
): Promise<ItemCounts> {
  const [row] = await reached(viewer, unit, scope)
    .select(...selectedAs(COUNTS))
    .pojo<ItemCounts>()
  return row!
}

/** What goes into a package, in no order: all, or only what its viewer has not downloaded yet. */
export async function itemsToPack(
  viewer: Viewer,
  unit: SeasonUnit,
  { changed, ...scope }: PackageScope & { changed: boolean }
): Promise<DeliveredItem[]> {
  return reached(viewer, unit, scope)
    .whereRaw(changed ? `(${NEWER} or ${REMOVED})` : PRESENT)
    .select(...selectedAs(FIELDS))
    .pojo<DeliveredItem>()
}

/** The delivered photos of a student as they stand, the newest first, if the viewer may download them. */
export const itemsOfStudent = async (
  viewer: Viewer,
  unit: SeasonUnit,
  studentId: string
): Promise<DeliveredItem[]> =>
  reached(viewer, unit, {})
    .where('students.id', studentId)
    .whereRaw(PRESENT)
    .orderByRaw('item.recorded_at desc, item.id')
    .select(...selectedAs(FIELDS))
    .pojo<DeliveredItem>()
