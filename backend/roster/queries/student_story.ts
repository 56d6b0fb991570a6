import type { Viewer } from '#backend/identity/viewer'
import type AuditEntry from '#models/audit/audit_entry'
import Photo from '#models/photos/photo'
import PhotoClaim from '#models/photos/photo_claim'
import type Student from '#models/roster/student'
import { looksAtPhotos } from './looks_at_photos.js'
import { withState } from './student_states.js'
import { visibleStudents } from './visible_roster.js'

/** All that is known of one student; the photos themselves are a list of their own. */
export interface StudentStory {
  student: Student
  /** Null for whoever may not see photos: class teachers and people of colleges. */
  ofPhotos: { claims: PhotoClaim[]; looks: AuditEntry[] } | null
}

async function storyOfPhotos(studentId: string) {
  const claims = await PhotoClaim.query()
    .where((own) => own.where('from_student', studentId).orWhere('to_student', studentId))
    .orderBy('recorded_at')
    .orderBy('id')
    .preload('author')
  const photos = await Photo.query().where({ studentId }).select('id')
  return { claims, looks: await looksAtPhotos(photos.map(({ id }) => id)) }
}

/** @throws E_ROW_NOT_FOUND for a student who is not there or not the viewer's: both look the same */
export async function studentStory(viewer: Viewer, id: string): Promise<StudentStory> {
  const student = await withState(visibleStudents(viewer))
    .where('students.id', id)
    .preload('college')
    .preload('schoolClass')
    .preload('seasonUnit', (unit) => unit.preload('unit'))
    .preload('absences', (all) => all.preload('author').orderBy('recorded_at').orderBy('id'))
    .firstOrFail()
  const seesPhotos = viewer.seesPhotosOf(student.seasonUnit.unitId)
  return { student, ofPhotos: seesPhotos ? await storyOfPhotos(id) : null }
}
