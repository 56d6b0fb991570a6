import { json, moment, named, text } from '#backend/sheets/cells'
import { column, type CellOf } from '#backend/sheets/column'

/** Acts and events of a season have their own names: `season.saveSetup`. */
const action: CellOf = (value, locale) => {
  const own = named('audit')(value, locale)
  return own === value
    ? named('acts', 'events')(String(value).replace(/^season\./, ''), locale)
    : own
}

/** The audit as a workbook. */
export const auditColumns = [
  column('recordedAt', 'recorded_at', moment),
  column('actor', 'by', text),
  column('action', 'action', action),
  column('subjectType', 'of', named('subjects')),
  column('subjectId', 'number', text),
  column('unit', 'school', text),
  column('outcome', 'outcome', named('outcomes')),
  column('details', 'details', json),
  column('address', 'address', text),
  column('session', 'session', text),
  column('requestId', 'request', text),
]
