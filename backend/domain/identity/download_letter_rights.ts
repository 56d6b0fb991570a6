import { all, unit, type RouteRight } from './right_lines.js'

/** The rights to the letter by which a school asks for its electronic photos. */
export const DOWNLOAD_LETTER_RIGHTS: Readonly<Record<string, RouteRight>> = {
  'GET /api/download_letters': all('runUnits'),
  'GET /api/season_units/:id/download_letters': unit('readCourse'),
  'POST /api/season_units/:id/download_letter_prints': {
    ...unit('answerForSchool'),
    phase: 'open',
  },
  'POST /api/season_units/:id/download_letters': { ...unit('answerForSchool'), phase: 'open' },
  'POST /api/season_units/:id/download_letter_decisions': unit('runUnits'),
}
