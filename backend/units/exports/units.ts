import { text } from '#backend/sheets/cells'
import { column } from '#backend/sheets/column'

/** The schools as a workbook. */
export const unitColumns = [
  column('code', 'code', text),
  column('name', 'name', text),
  column('region', 'region', text),
]
