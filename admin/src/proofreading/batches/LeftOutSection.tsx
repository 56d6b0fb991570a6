import { Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { LeftOutStudents } from './LeftOutStudents'
import type { Batches } from './useBatches'

type LeftOut = Batches['leftOut']

/** Who is in no batch, by reason; one press names them. */
export function LeftOutSection({ unitId, leftOut }: { unitId: string; leftOut: LeftOut }) {
  const translate = useTranslate()
  const [shown, setShown] = useState<LeftOut[number]['why'] | null>(null)
  if (leftOut.length === 0) return null
  return (
    <Stack spacing={1} component="section">
      <Typography variant="h3">{translate('batches.left_out')}</Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {leftOut.map(({ why, count }) => (
          <Button
            key={why}
            size="small"
            variant={shown === why ? 'contained' : 'outlined'}
            aria-expanded={shown === why}
            onClick={() => setShown(shown === why ? null : why)}
          >
            {translate(`batches.why.${why}`)} {count}
          </Button>
        ))}
      </Stack>
      {shown && <LeftOutStudents unitId={unitId} why={shown} />}
    </Stack>
  )
}
