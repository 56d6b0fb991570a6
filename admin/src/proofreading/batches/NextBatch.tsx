import { Alert, Button, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Refused } from '../../forms/Refused'
import { Moment } from '../../layout/Moment'
import type { useBatches } from './useBatches'

/** What the next batch would have, and how it is drawn up from the photos. */
export function NextBatch({
  batches,
  draw,
}: Pick<ReturnType<typeof useBatches>, 'batches' | 'draw'>) {
  const translate = useTranslate()
  if (!batches) return null
  const { draft, ready } = batches
  const isStale = draft !== null && draft.count !== ready
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
      <Typography>{translate('batches.ready', { smart_count: ready })}</Typography>
      {draft && (
        <Typography variant="muted">
          {translate('batches.drawn', { smart_count: draft.count, by: draft.by })}{' '}
          <Moment at={draft.at} />
        </Typography>
      )}
      {isStale && <Alert severity="warning">{translate('batches.stale')}</Alert>}
      <Refused refusal={draw.error?.message ?? null} />
      <Button
        variant="outlined"
        onClick={() => draw.mutate()}
        loading={draw.isPending}
        disabled={ready === 0}
      >
        {translate(draft ? 'batches.draw_again' : 'batches.draw')}
      </Button>
    </Stack>
  )
}
