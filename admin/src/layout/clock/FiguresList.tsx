import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from '@mui/material'
import ExpandMore from '@mui/icons-material/ExpandMore'
import { useTranslate } from 'react-admin'
import { Line } from '../Line'
import type { Figures } from './useClockSentences'

type Counted = [name: string, count: number]

function Group({ title, counts }: { title: string; counts: Counted[] }) {
  const translate = useTranslate()
  if (counts.length === 0) return null
  return (
    <Box component="section" sx={{ mb: 1.5 }}>
      <Typography variant="subtitle2">{translate(title)}</Typography>
      {counts.map(([name, count]) => (
        <Line key={name} sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
          <Typography>{translate(name)}</Typography>
          <Typography>{count}</Typography>
        </Line>
      ))}
    </Box>
  )
}

/** The figures of a move by kind, folded: events, letters, new phases. */
export function FiguresList({ figures }: { figures: Figures }) {
  const translate = useTranslate()
  const { kinds, templates, moved } = figures
  return (
    <Accordion>
      <AccordionSummary expandIcon={<ExpandMore />}>
        {translate('clock.kinds.show')}
      </AccordionSummary>
      <AccordionDetails>
        <Group
          title="clock.kinds.events"
          counts={kinds.map(({ event, count }) => [`events.${event}`, count])}
        />
        <Group
          title="clock.kinds.letters"
          counts={templates.map(({ template, letters }) => [`templates.${template}`, letters])}
        />
        <Group
          title="clock.kinds.moved"
          counts={moved.map(({ phase, units }) => [`states.${phase}`, units])}
        />
      </AccordionDetails>
    </Accordion>
  )
}
