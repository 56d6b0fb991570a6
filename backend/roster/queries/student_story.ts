import type { Viewer } from '#backend/identity/viewer'
import type Student from '#models/roster/student'
import { codeOfStudent, type CodeOfStudent } from './code_of_student.js'
import { storyOfPhotos, type StoryOfPhotos } from './story_of_photos.js'
import { withState } from './student_states.js'
import { visibleStudents } from './visible_roster.js'

/** All that is known of one student; the photos themselves are a list of their own. */
export interface StudentStory {
  student: Student
  code: CodeOfStudent | null
  /** Null for whoever does not judge photos: class teachers and people of colleges. */
  ofPhotos: StoryOfPhotos | null
}

/** @throws E_ROW_NOT_FOUND for a student who is not there or not the viewer's: both look the same */
export async function studentStory(viewer: Viewer, id: string): Promise<StudentStory> {
  const student = await withState(visibleStudents(viewer))
    .where('students.id', id)
    .preload('college')
    .preload('schoolClass')
    .preload('seasonUnit', (unit) =>
      unit.preload('unit').preload('season', (season) => season.preload('policy'))
    )
    .preload('absences', (all) => all.preload('author').orderBy('recorded_at').orderBy('id'))
    .firstOrFail()
  const judges = viewer.mayAt('judgePhotos', student.seasonUnit.unitId)
  const code = await codeOfStudent(student)
  return { student, code, ofPhotos: judges ? await storyOfPhotos(student) : null }
}
