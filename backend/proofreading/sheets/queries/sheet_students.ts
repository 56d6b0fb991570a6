import type { Viewer } from '#backend/identity/viewer'
import { proofread } from '#backend/proofreading/room/queries/present_marks'
import { ORDER } from '#backend/roster/queries/students_page'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'

/** Whose sheet: a class, a college, or all of a unit whom the viewer reaches. */
export interface SheetPart {
  collegeId?: string
  classId?: string
}

/** A student on a check sheet, as the school was given the photo. */
export interface SheetStudent {
  classId: string | null
  className: string | null
  college: string | null
  xh: string | null
  maskedName: string | null
  lastFour: string | null
  /** The key of the finished picture; null without an image. */
  picture: string | null
}

const PLACES = `left join classes on classes.id = students.class_id
  left join colleges on colleges.id = coalesce(classes.college_id, students.college_id)`

const FIELDS = {
  classId: 'classes.id',
  className: 'classes.name',
  college: 'colleges.name',
  xh: 'coalesce(shown.xh, students.xh)',
  maskedName: 'coalesce(shown.masked_name, students.masked_name)',
  lastFour: 'coalesce(shown.last_four, students.last_four)',
  picture: 'shown.product_digest',
}
const BY_CLASS = `colleges.name nulls last, colleges.id, classes.name nulls last, classes.id, ${ORDER}`

/** The students of a part of a unit whose proof the viewer may mark. */
const reached = (viewer: Viewer, { id }: SeasonUnit, { collegeId, classId }: SheetPart) =>
  proofread(visibleStudents(viewer, 'markProof').joinRaw(PLACES))
    .where('students.season_unit_id', id)
    .if(classId, (students) => students.where('classes.id', classId!))
    .if(collegeId, (students) => students.where('colleges.id', collegeId!))

/** How many delivered photos a sheet shows. */
export async function countSheet(
  viewer: Viewer,
  unit: SeasonUnit,
  part: SheetPart
): Promise<number> {
  const [row] = await reached(viewer, unit, part).whereNotNull('item.id').count('* as total')
  return Number(row!.$extras.total)
}

/** Who stands on a sheet, class by class, in the order of the list. */
export async function sheetStudents(
  viewer: Viewer,
  unit: SeasonUnit,
  part: SheetPart
): Promise<SheetStudent[]> {
  const selected = Object.entries(FIELDS).map(([name, sql]) => db.raw(`${sql} as "${name}"`))
  const rows = await reached(viewer, unit, part)
    .orderByRaw(BY_CLASS)
    .select(...selected)
    .pojo<SheetStudent>()
  return rows
}
