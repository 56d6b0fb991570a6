import { all, unit } from './right_lines.js'
import type { RouteRight } from './right_lines.js'

/** The rights to the stamped form. */
export const FEEDBACK_FORM_RIGHTS: Readonly<Record<string, RouteRight>> = {
  'GET /api/season_units/:id/form_prints': unit('readCourse'),
  'POST /api/season_units/:id/form_prints': { ...unit('answerForSchool'), phase: 'open' },
  'GET /api/feedback_forms': all('runUnits'),
  'GET /api/feedback_ratings': all('runUnits'),
  'GET /api/season_units/:id/feedback_forms': unit('readCourse'),
  'GET /api/documents/:id/scans/:page': unit('seePapers'),
  'GET /api/documents/:id/scans/:page/picture': unit('seePapers'),
}
