import { named, text } from '#backend/sheets/cells'
import { column } from '#backend/sheets/column'

/** The reader's tasks as a workbook. */
export const taskColumns = [
  column('act', 'to_do', named('acts')),
  column('unit', 'school', text),
  column('waitingOn', 'waiting_on', named('who')),
  column('dueOn', 'due', text),
]
