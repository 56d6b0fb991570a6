import { count, text } from '#backend/sheets/cells'
import { column } from '#backend/sheets/column'
import { MISSING_REASONS } from '#domain/season/main/memo'

/** The progress of a unit by class, with why students are missing, as a workbook. */
export const classProgressColumns = [
  column('college', 'college', text),
  column('name', 'class_name', text),
  column('expected', 'expected', count),
  column('captured', 'captured', count),
  column('qualified', 'qualified', count),
  column('awaiting', 'awaiting', count),
  column('toRetake', 'to_retake', count),
  column('reset', 'reset', count),
  column('absent', 'absent', count),
  column('missing', 'missing', count),
  ...MISSING_REASONS.map((why) => column(`reasons.${why}`, `why_${why}`, count)),
]
