import type { InventedCollege } from './invent_students.js'
import College from '#models/roster/college'
import SchoolClass from '#models/roster/school_class'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'

/** The classes and students that were planted, in the order of the list. */
export interface PlantedRoster {
  colleges: College[]
  classes: SchoolClass[]
  studentIds: string[]
}

/** Writes the invented graduates of a school, as if it had imported its list. */
export async function plantStudents(
  { id: seasonUnitId, seasonId, unitId }: SeasonUnit,
  invented: InventedCollege[]
): Promise<PlantedRoster> {
  const planted: PlantedRoster = { colleges: [], classes: [], studentIds: [] }
  let position = 0
  for (const { name, classes } of invented) {
    const college = await College.create({ unitId, name, nameKey: name })
    planted.colleges.push(college)
    for (const own of classes) {
      const named = { name: own.name, nameKey: own.name }
      const { id: collegeId } = college
      const schoolClass = await SchoolClass.create({ seasonUnitId, collegeId, ...named })
      planted.classes.push(schoolClass)
      const rows = own.students.map(({ xh, maskedName, lastFour }) => ({
        season_id: seasonId,
        season_unit_id: seasonUnitId,
        college_id: collegeId,
        class_id: schoolClass.id,
        xh,
        xh_key: xh,
        masked_name: maskedName,
        last_four: lastFour,
        list_position: (position += 1),
        origin: 'list',
      }))
      const ids = await db.table('students').returning('id').multiInsert(rows)
      planted.studentIds.push(...ids.map(({ id }) => id as string))
    }
  }
  return planted
}
