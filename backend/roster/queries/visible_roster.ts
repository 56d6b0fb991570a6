import type { Viewer } from '#backend/identity/viewer'
import { visibleUnits } from '#backend/units/queries/visible_units'
import type { Capability } from '#domain/identity/permissions'
import { rosterSight, type RosterSight } from '#domain/roster/roster_sight'
import College from '#models/roster/college'
import SchoolClass from '#models/roster/school_class'
import Student from '#models/roster/student'
import SeasonUnit from '#models/seasons/season_unit'

const sightOf = (viewer: Viewer, capability: Capability) => rosterSight(viewer.grants, capability)

const seasonsOf = ({ unitIds }: RosterSight) =>
  SeasonUnit.query().whereIn('unit_id', unitIds).select('id')

/**
 * The students whom the viewer reaches for what the capability allows (`rosterSight`), of seasons that are
 * published. Those that were merged into others are not among them.
 */
export function visibleStudents(viewer: Viewer, capability: Capability = 'readStudents') {
  const students = Student.query()
    .whereNull('students.merged_into')
    .whereIn('students.season_unit_id', visibleUnits(viewer).select('id'))
  const sight = sightOf(viewer, capability)
  if (sight === 'all') return students
  const ofColleges = SchoolClass.query().whereIn('college_id', sight.collegeIds).select('id')
  return students.where((own) =>
    own
      .whereIn('students.season_unit_id', seasonsOf(sight))
      .orWhereIn('students.college_id', sight.collegeIds)
      .orWhere((unsaid) =>
        unsaid.whereNull('students.college_id').whereIn('students.class_id', ofColleges)
      )
      .orWhereIn('students.class_id', sight.classIds)
  )
}

/** The classes that the viewer reaches: whole units', whole colleges', or the own ones. */
export function visibleClasses(viewer: Viewer, capability: Capability = 'readStudents') {
  const classes = SchoolClass.query().whereIn(
    'classes.season_unit_id',
    visibleUnits(viewer).select('id')
  )
  const sight = sightOf(viewer, capability)
  if (sight === 'all') return classes
  return classes.where((own) =>
    own
      .whereIn('classes.season_unit_id', seasonsOf(sight))
      .orWhereIn('classes.college_id', sight.collegeIds)
      .orWhereIn('classes.id', sight.classIds)
  )
}

/** The colleges that the viewer reaches; a class teacher that of the class. */
export function visibleColleges(viewer: Viewer, capability: Capability = 'readStudents') {
  const colleges = College.query()
  const sight = sightOf(viewer, capability)
  if (sight === 'all') return colleges
  const ofClasses = SchoolClass.query().whereIn('id', sight.classIds).select('college_id')
  return colleges.where((own) =>
    own
      .whereIn('colleges.unit_id', sight.unitIds)
      .orWhereIn('colleges.id', sight.collegeIds)
      .orWhereIn('colleges.id', ofClasses)
  )
}
