import { Button, Card, CardContent, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useRecordContext, useTranslate } from 'react-admin'
import { Moment } from '../layout/Moment'
import type { SeasonUnit } from './types'
import { useUnitPart } from './useUnitPart'

interface StepView {
  id: string
  track: string
  event: string
  fromState: string | null
  toState: string | null
  actor: string | null
  businessAt: string
  reason: string | null
  handler: string | null
}

const PAGE = 20

function Step({ step }: { step: StepView }) {
  const translate = useTranslate()
  const { event, fromState, toState, actor, businessAt, reason, handler, track } = step
  const isAct = actor !== null
  const moved = toState && fromState !== toState
  const where = track === 'main' ? '' : `${translate(`tracks.${track}`)} · `
  return (
    <Stack direction="row" spacing={2} sx={{ py: 0.75, borderTop: '1px solid #eee' }}>
      <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
        <Moment at={businessAt} />
      </Typography>
      <div>
        <Typography variant="body2" sx={{ fontWeight: isAct || moved ? 600 : 400 }}>
          {translate(`${isAct ? 'acts' : 'events'}.${event}`)}
          {moved && ` → ${where}${translate(`states.${toState}`)}`}
        </Typography>
        <Typography variant="caption" color="text.secondary">
          {actor ?? translate('unit.by_system')}
          {reason && `：${reason}`}
          {handler && `（${translate('act.handler')}：${handler}）`}
        </Typography>
      </div>
    </Stack>
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
    <Card>
      <CardContent>
        <Typography sx={{ fontWeight: 600, mb: 1 }}>{translate('unit.timeline')}</Typography>
        {data?.rows.map((step) => (
          <Step key={step.id} step={step} />
        ))}
        {data?.next && limit < 200 && (
          <Button size="small" onClick={() => setLimit(limit + 60)}>
            {translate('unit.more')}
          </Button>
        )}
      </CardContent>
    </Card>
  )
}
