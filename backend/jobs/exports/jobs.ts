import { count, moment, named, text } from '#backend/sheets/cells'
import { column } from '#backend/sheets/column'

/** The background jobs as a workbook. */
export const jobColumns = [
  column('recordedAt', 'recorded_at', moment),
  column('kind', 'job', named('job_kinds')),
  column('by', 'by', text),
  column('state', 'state', named('jobs')),
  column('done', 'done', count),
  column('total', 'total', count),
]
