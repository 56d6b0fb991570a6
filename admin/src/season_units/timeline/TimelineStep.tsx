import { Box, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { DocumentLink } from '../../documents/DocumentLink'
import { usePatterns } from '../../i18n/usePatterns'
import { Line } from '../../layout/Line'
import { Moment } from '../../layout/Moment'
import type { StepView } from './step_view'
import { useStepCount } from './useStepCount'

/** One step of a unit: when, what, who and why. */
export function TimelineStep({ step }: { step: StepView }) {
  const translate = useTranslate()
  const { labelled, noted } = usePatterns()
  const countOf = useStepCount()
  const { event, fromState, toState, actor, businessAt, reason, handler, track, details } = step
  const isAct = actor !== null
  const moved = toState && fromState !== toState
  const by = actor ?? translate('unit.by_system')
  const where = track === 'main' ? '' : `${translate(`tracks.${track}`)} · `
  const count = countOf(step)
  return (
    <Line>
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ columnGap: 2 }}>
        <Typography variant="muted" sx={{ minWidth: 152, whiteSpace: 'nowrap' }}>
          <Moment at={businessAt} />
        </Typography>
        <Box sx={{ minWidth: 0 }}>
          <Typography variant={isAct || moved ? 'subtitle2' : 'body2'}>
            {translate(`${isAct ? 'acts' : 'events'}.${event}`)}
            {moved && ` → ${where}${translate(`states.${toState}`)}`}
          </Typography>
          {count && <Typography>{count}</Typography>}
          <Typography variant="caption">
            {noted(
              reason ? labelled(by, reason) : by,
              handler && labelled(translate('act.handler'), handler)
            )}
          </Typography>
          {typeof details.documentId === 'string' && <DocumentLink id={details.documentId} />}
        </Box>
      </Stack>
    </Line>
  )
}
