import { Stack, Typography } from '@mui/material'
import { useEffect } from 'react'
import { useTranslate } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { LeftOutSection } from './LeftOutSection'
import { NextBatch } from './NextBatch'
import type { useBatches } from './useBatches'

/** The batch of a unit that counts its photos: drawn up, not typed in; the form sends what was drawn. */
export function DrawnBatch({
  unitId,
  batches,
  draw,
}: ReturnType<typeof useBatches> & { unitId: string }) {
  const translate = useTranslate()
  const { setValue } = useFormContext()
  const draftId = batches?.draft?.id ?? null
  useEffect(() => setValue('batchId', draftId ?? undefined), [draftId, setValue])
  if (!batches) return null
  return (
    <Stack spacing={2} sx={{ mb: 2 }}>
      <Typography variant="muted">{translate('batches.counted')}</Typography>
      <NextBatch batches={batches} draw={draw} />
      <LeftOutSection unitId={unitId} leftOut={batches.leftOut} />
    </Stack>
  )
}
