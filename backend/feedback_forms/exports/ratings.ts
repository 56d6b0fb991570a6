import { day, named, text } from '#backend/sheets/cells'
import { column } from '#backend/sheets/column'

/** The ratings and comments of a season as a workbook. */
export const ratingColumns = [
  column('unit.code', 'code', text),
  column('unit.name', 'school', text),
  column('region', 'region', text),
  column('season', 'season', text),
  column('photoRating', 'photo_rating', named('ratings')),
  column('serviceRating', 'service_rating', named('ratings')),
  column('comments', 'comments', text),
  column('submittedAt', 'submitted_on', day),
]
