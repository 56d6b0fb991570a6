import type { Data } from '@api/data'
import { Box, Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import { Line } from '../layout/Line'
import { Day } from '../layout/Moment'
import { Section } from '../layout/Section'
import { useDates } from '../layout/useDates'
import type { SeasonUnit } from './types'
import { useUnitPart } from './useUnitPart'

type ExplainedDeadline = Data.Seasons.Deadline

function Explained({ deadline }: { deadline: ExplainedDeadline }) {
  const translate = useTranslate()
  const { day } = useDates()
  const { commas } = usePatterns()
  const { kind, due, unit, start, days, count, adjustments, overdueSince, provisional } = deadline
  // Weekends need no explanation; only holidays are listed.
  const holidays = count?.skipped.filter(({ why }) => why !== '周末') ?? []
  const lines = [
    translate(`deadlines.${unit}`, { start: day(start), days }),
    holidays.length > 0 &&
      translate('deadlines.skipped', {
        days: commas(holidays.map(({ date, why }) => `${day(date)} ${why}`)),
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
    <Line>
      <Typography variant="subtitle2">
        {translate(`deadlines.${kind}`)} <Day on={due} />{' '}
        {overdueSince && (
          <Box component="span" sx={{ color: 'turn.overdue.main' }}>
            {translate('deadlines.overdue')}
          </Box>
        )}
      </Typography>
      {lines.map((line) => (
        <Typography key={line} variant="caption">
          {line}
        </Typography>
      ))}
    </Line>
  )
}

/** Running deadlines, each with how it was counted. */
export function Deadlines() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const { data } = useUnitPart<ExplainedDeadline>(unit, 'deadlines')
  if (!unit?.seesPapers) return null
  return (
    <Section title={translate('deadlines.title')}>
      {data?.rows.map((deadline) => (
        <Explained key={deadline.kind} deadline={deadline} />
      ))}
      {data?.rows.length === 0 && (
        <Typography variant="muted">{translate('deadlines.none')}</Typography>
      )}
    </Section>
  )
}
