import { Box, Card, CardContent, Typography } from '@mui/material'
import type { Deadline, Explanation } from '@domain/season/deadline'
import { useRecordContext, useTranslate } from 'react-admin'
import { Day } from '../layout/Moment'
import { useDates } from '../layout/useDates'
import type { SeasonUnit } from './types'
import { useUnitPart } from './useUnitPart'

type ExplainedDeadline = Deadline & Explanation

function Explained({ deadline }: { deadline: ExplainedDeadline }) {
  const translate = useTranslate()
  const { day } = useDates()
  const { kind, due, unit, start, days, count, adjustments, overdueSince, provisional } = deadline
  // Weekends need no explanation; only holidays are listed.
  const holidays = count?.skipped.filter(({ why }) => why !== '周末') ?? []
  const lines = [
    translate(`deadlines.${unit}`, { start: day(start), days }),
    holidays.length > 0 &&
      translate('deadlines.skipped', {
        days: holidays.map(({ date, why }) => `${day(date)} ${why}`).join('，'),
      }),
    ...adjustments.map(({ on, from, to, why }) =>
      translate('deadlines.moved', {
        on: day(on),
        from: day(from),
        to: day(to),
        why: translate(`deadlines.why.${why}`),
      })
    ),
    overdueSince && translate(`deadlines.consequence.${kind}`),
    provisional && translate('deadlines.provisional'),
  ].filter((line): line is string => Boolean(line))
  return (
    <Box sx={{ py: 0.75, borderTop: '1px solid #eee' }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate(`deadlines.${kind}`)} <Day on={due} />{' '}
        {overdueSince && (
          <Typography component="span" variant="body2" color="error">
            {translate('deadlines.overdue')}
          </Typography>
        )}
      </Typography>
      {lines.map((line) => (
        <Typography key={line} variant="caption" color="text.secondary" component="p">
          {line}
        </Typography>
      ))}
    </Box>
  )
}

/** Running deadlines, each with how it was counted. */
export function Deadlines() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const { data } = useUnitPart<ExplainedDeadline>(unit, 'deadlines')
  if (!unit?.seesPapers) return null
  return (
    <Card>
      <CardContent>
        <Typography sx={{ fontWeight: 600, mb: 1 }}>{translate('deadlines.title')}</Typography>
        {data?.rows.map((deadline) => (
          <Explained key={deadline.kind} deadline={deadline} />
        ))}
        {data?.rows.length === 0 && (
          <Typography variant="body2" color="text.secondary">
            {translate('deadlines.none')}
          </Typography>
        )}
      </CardContent>
    </Card>
  )
}
