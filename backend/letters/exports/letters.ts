import { count, moment, named, text } from '#backend/sheets/cells'
import { column } from '#backend/sheets/column'

/** The outbox as a workbook. */
export const letterColumns = [
  column('businessAt', 'season_time', moment),
  column('template', 'template', named('templates')),
  column('unit', 'school', text),
  column('reader', 'reader', text),
  column('status', 'state', named('letters')),
  column('attempts', 'tries', count),
  column('sentAt', 'sent_at', moment),
  column('lastError', 'error', text),
]
