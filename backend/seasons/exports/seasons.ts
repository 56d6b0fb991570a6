import { count, day, text } from '#backend/sheets/cells'
import { column } from '#backend/sheets/column'

/** The seasons as a workbook. */
export const seasonColumns = [
  column('name', 'name', text),
  column('year', 'year', text),
  column('notice', 'notice', text),
  column('cohort', 'cohort', text),
  column('preset', 'preset', text),
  column('calendar', 'calendar', text),
  column('units', 'schools', count),
  column('publishedAt', 'published_at', day),
]
