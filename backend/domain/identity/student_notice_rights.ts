import { unit, type RouteRight } from './right_lines.js'

/** The rights to what students were told. */
export const STUDENT_NOTICE_RIGHTS: Readonly<Record<string, RouteRight>> = {
  'GET /api/students/:id/notices': unit('keepRoster'),
}
