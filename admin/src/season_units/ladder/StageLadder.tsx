import { Box, Typography, useMediaQuery, type Theme } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Section } from '../../layout/Section'
import type { SeasonUnit, StageView } from '../types'
import { StageLines } from './StageLines'
import { StageMark } from './StageMark'
import { isOpen } from './stageLook'

/** Read aloud, not shown: the sign says it. */
const ALOUD = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const

interface RungProps {
  stage: StageView
  isLast: boolean
}

function Name({ stage: { stage, status } }: { stage: StageView }) {
  const translate = useTranslate()
  return (
    <Typography
      variant="subtitle2"
      component="h3"
      sx={{ position: 'relative', whiteSpace: 'nowrap' }}
    >
      {translate(`stages.${stage}`)}
      <Box component="span" sx={ALOUD}>
        {` ${translate(`stage.statuses.${status}`)}`}
      </Box>
    </Typography>
  )
}

/** The line to the next stage: green where this one is done. */
const lineTo = ({ status }: StageView) => (status === 'done' ? 'turn.done.main' : 'divider')

/** A stage in a row of stages: the line runs to the right. */
const Across = ({ stage, isLast }: RungProps) => (
  <Box component="li" aria-current={isOpen(stage) ? 'step' : undefined}>
    <Box sx={{ display: 'flex', alignItems: 'center', mb: 0.75 }}>
      <StageMark stage={stage} />
      {!isLast && <Box sx={{ flex: 1, height: 2, bgcolor: lineTo(stage) }} />}
    </Box>
    <Box sx={{ pr: 1 }}>
      <Name stage={stage} />
      <StageLines stage={stage} />
    </Box>
  </Box>
)

/** A stage in a list, on a phone: the line runs down, what is said stands at the right. */
const Down = ({ stage, isLast }: RungProps) => (
  <Box
    component="li"
    aria-current={isOpen(stage) ? 'step' : undefined}
    sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr auto', columnGap: 1.5 }}
  >
    <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center' }}>
      <StageMark stage={stage} />
      {!isLast && <Box sx={{ flex: 1, width: 2, minHeight: 12, bgcolor: lineTo(stage) }} />}
    </Box>
    <Name stage={stage} />
    <Box sx={{ textAlign: 'right', pb: 1.25 }}>
      <StageLines stage={stage} />
    </Box>
  </Box>
)

/** Open stages have more to say; none is narrower than its longest word. */
const widthOf = (stage: StageView) => `minmax(min-content, ${isOpen(stage) ? 1.6 : 1}fr)`

/** The stages of a unit from setup to closing, with their dates and whose turn it is. */
export function StageLadder({ stages }: { stages: NonNullable<SeasonUnit['stages']> }) {
  const translate = useTranslate()
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true })
  const Rung = isWide ? Across : Down
  return (
    <Section>
      <Box
        component="ol"
        aria-label={translate('stages.title')}
        data-testid="stages"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gridTemplateColumns: isWide ? stages.map(widthOf).join(' ') : '1fr',
        }}
      >
        {stages.map((stage, index) => (
          <Rung key={stage.stage} stage={stage} isLast={index === stages.length - 1} />
        ))}
      </Box>
    </Section>
  )
}
