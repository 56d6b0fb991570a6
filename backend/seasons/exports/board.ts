import { count, moment, named, text, yesNo } from '#backend/sheets/cells'
import { column } from '#backend/sheets/column'

/** The board as a workbook. */
export const boardColumns = [
  column('unit.code', 'code', text),
  column('unit.name', 'school', text),
  column('region.name', 'region', text),
  column('season.name', 'season', text),
  column('phase', 'phase', named('states')),
  column('waitingOn', 'waiting_on', named('who')),
  column('dueOn', 'due', text),
  column('workingDaysLeft', 'days_left', count),
  column('overdue', 'overdue', yesNo),
  column('nextActAt', 'next_at', moment),
  column('nextAct', 'next_event', named('events')),
]
