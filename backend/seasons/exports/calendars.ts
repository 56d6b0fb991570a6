import { count, listed, moment, text } from '#backend/sheets/cells'
import { column } from '#backend/sheets/column'

/** The versions of the holiday calendar as a workbook. */
export const calendarColumns = [
  column('version', 'version', text),
  column('source', 'source', text),
  column('years', 'years', listed),
  column('specialDays', 'special_days', count),
  column('recordedAt', 'recorded_at', moment),
]
