import { mayMarkAll } from '#backend/roster/queries/students_to_mark'
import { visibleClasses } from '#backend/roster/queries/visible_roster'
import type SchoolClass from '#models/roster/school_class'
import type { HttpContext } from '@adonisjs/core/http'

/**
 * The class of a route and what is sent about several of its students.
 * @returns null if one of them is out of the viewer's reach
 * @throws E_ROW_NOT_FOUND for a class that is, before its body is read
 */
export async function readMarks<Sent extends { studentIds: string[] }>(
  { params, viewer }: HttpContext,
  read: () => Promise<Sent>
): Promise<{ schoolClass: SchoolClass; sent: Sent } | null> {
  const classes = visibleClasses(viewer, 'markAbsences')
  const schoolClass = await classes.where('classes.id', params.id).firstOrFail()
  const sent = await read()
  return (await mayMarkAll(viewer, sent.studentIds)) ? { schoolClass, sent } : null
}
