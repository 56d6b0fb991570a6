import { named, text, yesNo } from '#backend/sheets/cells'
import { column } from '#backend/sheets/column'

/** The templates of letters as a workbook. */
export const wordingColumns = [
  column('code', 'template', named('templates')),
  column('locale', 'language', named('locales')),
  column('subject', 'subject', text),
  column('body', 'body', text),
  column('changed', 'changed', yesNo),
]
