import type { Data } from '@api/data'
import { Box, Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useRecordContext, useTranslate } from 'react-admin'
import { DocumentLink } from '../documents/DocumentLink'
import { usePatterns } from '../i18n/usePatterns'
import { Line } from '../layout/Line'
import { Moment } from '../layout/Moment'
import { Section } from '../layout/Section'
import type { SeasonUnit } from './types'
import { useUnitPart } from './useUnitPart'

type StepView = Data.Seasons.Step

const PAGE = 20

function Step({ step }: { step: StepView }) {
  const translate = useTranslate()
  const { labelled, noted } = usePatterns()
  const { event, fromState, toState, actor, businessAt, reason, handler, track, details } = step
  const isAct = actor !== null
  const moved = toState && fromState !== toState
  const by = actor ?? translate('unit.by_system')
  const where = track === 'main' ? '' : `${translate(`tracks.${track}`)} · `
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

/** The timeline of a unit, newest first: when, what, who and why. */
export function Timeline() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const [limit, setLimit] = useState(PAGE)
  const { data } = useUnitPart<StepView>(unit, `timeline?limit=${Math.min(limit, 200)}`)
  if (!unit?.seesPapers) return null
  return (
    <Section title={translate('unit.timeline')}>
      {data?.rows.map((step) => (
        <Step key={step.id} step={step} />
      ))}
      {data?.next && limit < 200 && (
        <Button onClick={() => setLimit(limit + 60)}>{translate('unit.more')}</Button>
      )}
    </Section>
  )
}
