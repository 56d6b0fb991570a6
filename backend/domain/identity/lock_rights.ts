import { ofClass, type RouteRight } from './right_lines.js'

/** The rights to locks of students: whoever knows the class ends them, the centre sees those of all schools. */
export const LOCK_RIGHTS: Readonly<Record<string, RouteRight>> = {
  'GET /api/locks': ofClass('unlockStudents'),
  'POST /api/locks/ends': ofClass('unlockStudents'),
}
