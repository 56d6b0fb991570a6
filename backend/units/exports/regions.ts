import { text } from '#backend/sheets/cells'
import { column } from '#backend/sheets/column'

/** The regions as a workbook. */
export const regionColumns = [column('name', 'name', text), column('contact.name', 'contact', text)]
