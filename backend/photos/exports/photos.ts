import { moment, named, text } from '#backend/sheets/cells'
import { column } from '#backend/sheets/column'

/** The photos as a workbook, without the pictures. */
export const photoColumns = [
  column('unit.name', 'school', text),
  column('status', 'state', named('photos')),
  column('verdict', 'verdict', named('verdicts')),
  column('round', 'round', named('rounds')),
  column('takenOn', 'taken_on', text),
  column('recordedAt', 'recorded_at', moment),
  column('id', 'number', text),
]
