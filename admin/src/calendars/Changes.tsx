import { Alert, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'
import type { NoticeChanges, SpecialDay } from './types'

/** What a notice adds to the newest version and changes in it, day by day. */
export function Changes({ added, changed, unchanged }: NoticeChanges) {
  const translate = useTranslate()
  const { fullDay } = useDates()
  const kind = (day: Omit<SpecialDay, 'date'>) =>
    translate(`calendar.said.${day.kind}`, { name: day.name })
  return (
    <Alert severity={added.length + changed.length > 0 ? 'info' : 'warning'}>
      <Typography>
        {translate('calendar.changes', {
          added: added.length,
          changed: changed.length,
          unchanged,
        })}
      </Typography>
      {added.map((day) => (
        <Typography key={day.date}>
          {translate('calendar.adds', { day: fullDay(day.date), kind: kind(day) })}
        </Typography>
      ))}
      {changed.map(({ date, from, to }) => (
        <Typography key={date}>
          {translate('calendar.alters', { day: fullDay(date), from: kind(from), to: kind(to) })}
        </Typography>
      ))}
    </Alert>
  )
}
