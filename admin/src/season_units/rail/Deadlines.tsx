import type { Data } from '@api/data'
import { Box, Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { Line } from '../../layout/Line'
import { Day } from '../../layout/Moment'
import { Section } from '../../layout/Section'
import type { SeasonUnit } from '../types'
import { useUnitPart } from '../useUnitPart'
import { useExplanation } from './useExplanation'

type ExplainedDeadline = Data.Seasons.Deadline

function Explained({ deadline }: { deadline: ExplainedDeadline }) {
  const translate = useTranslate()
  const lines = useExplanation(deadline)
  const { kind, due, overdueSince } = deadline
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
