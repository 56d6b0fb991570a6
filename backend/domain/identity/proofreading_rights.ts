import { all, unit } from './right_lines.js'
import type { RouteRight } from './right_lines.js'

/** The rights to what a school proofreads. */
export const PROOFREADING_RIGHTS: Readonly<Record<string, RouteRight>> = {
  'GET /api/season_units/:id/batches': unit('readErrata'),
  'POST /api/season_units/:id/batches': { ...unit('runUnits'), phase: 'open' },
  'GET /api/season_units/:id/batches/left_out': unit('readErrata'),
  // Of a unit, a college or a class, by the grant (`rosterSight`).
  'GET /api/season_units/:id/proof': unit('readStudents'),
  'GET /api/season_units/:id/proof/items': unit('readStudents'),
  'POST /api/season_units/:id/proof/marks': { ...unit('markProof'), phase: 'open' },
  'POST /api/season_units/:id/proof/classes': { ...unit('markProof'), phase: 'open' },
  'POST /api/season_units/:id/proof/confirmations': { ...unit('markProof'), phase: 'open' },
  'GET /api/season_units/:id/errata': unit('readErrata'),
  'POST /api/season_units/:id/errata_rounds': { ...unit('answerForSchool'), phase: 'open' },
  'POST /api/season_units/:id/late_errata': { ...unit('answerForSchool'), phase: 'open' },
  'GET /api/errata': all('answerErrata'),
  'GET /api/errata/:id': unit('readErrata'),
  'PATCH /api/errata/:id': { ...unit('answerForSchool'), phase: 'open' },
  'POST /api/errata/:id/answer': { ...unit('answerErrata'), phase: 'open' },
  'POST /api/errata/:id/recheck': { ...unit('answerAsSchool'), phase: 'open' },
  'POST /api/season_units/:id/check_sheets': { ...unit('markProof'), phase: 'open' },
}
