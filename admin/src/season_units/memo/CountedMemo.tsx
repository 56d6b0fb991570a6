import { Stack, Typography } from '@mui/material'
import { useEffect } from 'react'
import { useTranslate } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { DrawMemo } from './DrawMemo'
import { MemoFigures } from './MemoFigures'
import type { useMemoOfUnit } from './useMemoOfUnit'

/** The memo of a season that counts its students: drawn up, not typed in; the form sends what was drawn. */
export function CountedMemo(ofUnit: ReturnType<typeof useMemoOfUnit>) {
  const translate = useTranslate()
  const { setValue } = useFormContext()
  const drawn = ofUnit.memo?.drawn ?? null
  useEffect(() => {
    if (!drawn) return
    setValue('memoId', drawn.id)
    setValue('captured', drawn.captured)
    setValue('uncaptured', drawn.uncaptured)
    setValue('byReason', drawn.byReason)
  }, [drawn, setValue])
  return (
    <Stack spacing={2}>
      <Typography variant="muted">{translate('memo.counted')}</Typography>
      {drawn && <MemoFigures {...drawn} />}
      <DrawMemo {...ofUnit} />
    </Stack>
  )
}
