import { Box, Link, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { Line } from '../../layout/Line'
import { Day } from '../../layout/Moment'
import { Section } from '../../layout/Section'
import { boardWith } from '../links'
import type { DayAhead } from './figures'

function DayLine({ day, due, steps }: DayAhead) {
  const translate = useTranslate()
  const counted = (what: string, count: number) => translate('home.counted', { what, count })
  return (
    <Line
      component="li"
      sx={{
        display: 'grid',
        gap: 1,
        gridTemplateColumns: { xs: '1fr', sm: '120px minmax(0, 1fr) minmax(0, 1fr)' },
      }}
    >
      <Typography variant="subtitle2">
        <Day on={day} />
      </Typography>
      <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {due.map(({ act, count }) => (
          <Link
            key={act}
            component={LinkBase}
            to={boardWith({ act, dueOn: day })}
            sx={{ color: 'turn.soon.main' }}
          >
            {translate('home.due', { what: counted(translate(`acts.${act}`), count) })}
          </Link>
        ))}
      </Stack>
      <Box>
        <Typography variant="muted">
          {steps
            .map(({ event, count }) => counted(translate(`events.${event}`), count))
            .join(translate('patterns.comma'))}
        </Typography>
      </Box>
    </Line>
  )
}

/** Seven days: acts that are due, as links to their units, and the automatic steps that come next. */
export function DaysAhead({ days }: { days: DayAhead[] }) {
  const translate = useTranslate()
  return (
    <Section title={translate('home.week')}>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {days.map((day) => (
          <DayLine key={day.day} {...day} />
        ))}
      </Stack>
    </Section>
  )
}
