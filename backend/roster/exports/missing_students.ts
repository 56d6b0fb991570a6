import { named, text } from '#backend/sheets/cells'
import { column } from '#backend/sheets/column'

/** Students who are missing in the main round, as a workbook. */
export const missingColumns = [
  column('college', 'college', text),
  column('schoolClass', 'class_name', text),
  column('xh', 'student_number', text),
  column('maskedName', 'name_masked', text),
  column('reason', 'reason', named('missing_reasons')),
]
