import { Alert, Box, Card, CardContent, Stack, Typography } from '@mui/material'
import type { PhotoRule } from '@domain/photos/rules'
import { useState } from 'react'
import { Link, Show, useRecordContext, useTranslate } from 'react-admin'
import { Day, Moment } from '../layout/Moment'
import { LIVE_MS } from '../layout/useClock'
import { DecisionButtons } from './DecisionButtons'
import { PersonPart } from './PersonPart'
import { Picture } from './Picture'
import { Rules } from './Rules'
import { StatusChip } from './StatusChip'
import type { Photo } from './types'

function Decisions({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  return photo.decisions.map(({ decision, reason, finding, by, businessAt }, index) => (
    <Typography key={index} variant="body2" color="text.secondary">
      <Moment at={businessAt} /> {by} {translate(`photo.decisions.${decision}`)}
      {finding && `（${translate(`photo.findings.${finding}`)}）`}
      {reason && `：${reason}`}
    </Typography>
  ))
}

function Body() {
  const photo = useRecordContext<Photo>()
  const translate = useTranslate()
  const [pointed, setPointed] = useState<PhotoRule | null>(null)
  // Until the photo is loaded, its row of the list is shown.
  if (!photo?.rules) return null
  const { judgedBy } = photo
  // Marks failed rules; pointing at a rule marks only that one.
  const drawn = photo.rules.filter(({ rule, result }) =>
    pointed ? rule === pointed : result === 'fail' || result === 'warn'
  )
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, mt: 2 }}>
      <Card>
        <CardContent>
          <Stack direction="row" spacing={2} sx={{ alignItems: 'center', mb: 2 }}>
            <Typography variant="h6">{photo.unit.name}</Typography>
            <StatusChip status={photo.status} />
          </Stack>
          <Typography variant="body2" sx={{ mb: 2 }}>
            {translate('photo.taken_on')} <Day on={photo.takenOn} />
            {photo.outsideNote && `（${translate('photo.outside_note')}：${photo.outsideNote}）`}
          </Typography>
          {photo.sameAs && (
            <Alert severity="warning" sx={{ mb: 2 }}>
              {translate('photo.same')}{' '}
              <Link to={`/photos/${photo.sameAs}/show`}>{translate('photo.look')}</Link>
            </Alert>
          )}
          {photo.status === 'parked' && photo.parkedWhy && (
            <Alert severity="warning" sx={{ mb: 2 }}>
              {translate(`photo.parked.${photo.parkedWhy}`)}
            </Alert>
          )}
          {photo.makeFault && (
            <Alert severity="warning" sx={{ mb: 2 }}>
              {photo.makeFault}
            </Alert>
          )}
          <Picture photo={photo} drawn={drawn} />
          <Box sx={{ mt: 2 }}>
            <DecisionButtons photo={photo} />
          </Box>
          <PersonPart photo={photo} />
          <Box sx={{ mt: 2 }}>
            <Decisions photo={photo} />
          </Box>
        </CardContent>
      </Card>
      <Card>
        <CardContent>
          <Rules photo={photo} onPoint={setPointed} />
          {photo.advisory && photo.advisory.verdict !== photo.verdict && (
            <Alert severity="info" sx={{ mb: 1 }}>
              {translate('photo.advisory', {
                limits: photo.advisory.limits,
                verdict: translate(`photo.verdicts.${photo.advisory.verdict}`),
              })}
            </Alert>
          )}
          {judgedBy && (
            <Typography variant="caption" color="text.secondary">
              {translate('photo.judged_by', judgedBy)}
            </Typography>
          )}
        </CardContent>
      </Card>
    </Box>
  )
}

/** One photo: measurements, verdict and decisions. */
export const PhotoShow = () => (
  <Show component="div" actions={false} queryOptions={{ refetchInterval: LIVE_MS }}>
    <Body />
  </Show>
)
