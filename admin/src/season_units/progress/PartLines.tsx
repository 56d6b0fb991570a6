import { Box, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Line } from '../../layout/Line'
import { PartName } from './PartName'
import { nameOfReason, paretoOf } from './reasons'
import type { Part, PartTitle } from './part'

/** Said only where there is somebody. */
const FIGURES = ['awaiting', 'toRetake', 'reset', 'missing'] as const

function PartLine({ title, part }: { title: PartTitle; part: Part }) {
  const translate = useTranslate()
  const labelled = (label: string, text: number | null) =>
    translate('patterns.labelled', { label: translate(label), text: text ?? '—' })
  const figures = FIGURES.filter((name) => part[name] !== 0).map((name) =>
    labelled(`progress.figures.${name}`, part[name])
  )
  const reasons = paretoOf(part.reasons).map(({ why, count }) => labelled(nameOfReason(why), count))
  const comma = translate('patterns.comma')
  return (
    <Line component="li">
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between' }}>
        <Typography component="span" variant="subtitle2" sx={{ overflowWrap: 'anywhere' }}>
          <PartName title={title} part={part} />
        </Typography>
        <span>
          {translate('progress.captured_of', {
            captured: part.captured,
            expected: part.expected ?? '—',
          })}
        </span>
      </Stack>
      {figures.length > 0 && <Box>{figures.join(comma)}</Box>}
      {reasons.length > 0 && <Typography variant="muted">{reasons.join(comma)}</Typography>}
    </Line>
  )
}

/** Colleges or classes on a phone: what was captured of each, and why the others are missing. */
export const PartLines = ({ title, parts }: { title: PartTitle; parts: Part[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {parts.map((part) => (
      <PartLine key={part.id} title={title} part={part} />
    ))}
  </Box>
)
