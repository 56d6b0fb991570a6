import { ofClass, unit, type RouteRight } from './right_lines.js'

/** The rights to 采集码: whoever hands in photos scans them, and the school decides what waits. */
export const CAPTURE_RIGHTS: Readonly<Record<string, RouteRight>> = {
  'POST /api/season_units/:id/codes': { ...unit('handInPhotos'), phase: 'open' },
  'POST /api/season_units/:id/code_pictures': { ...unit('handInPhotos'), phase: 'open' },
  'GET /api/season_units/:id/code_conflicts': unit('keepRoster'),
  'POST /api/code_conflicts/:id/decision': { ...unit('keepRoster'), phase: 'open' },
  // A paper of a rehearsal, for whoever knows the class: its teacher hands the codes out.
  'POST /api/classes/:id/demo_codes': { ...ofClass('readStudents'), phase: 'open' },
  'POST /api/students/:id/demo_codes': { ...ofClass('readStudents'), phase: 'open' },
}
