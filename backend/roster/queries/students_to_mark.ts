import type { Viewer } from '#backend/identity/viewer'
import { visibleStudents } from './visible_roster.js'

/** May the viewer mark the absences of all of these? Nobody learns names by ids. */
export async function mayMarkAll(viewer: Viewer, studentIds: string[]): Promise<boolean> {
  const seen = await visibleStudents(viewer, 'markAbsences').whereIn('students.id', studentIds)
  return seen.length === studentIds.length
}
