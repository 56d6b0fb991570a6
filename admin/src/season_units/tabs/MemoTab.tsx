import { LinearProgress, Stack, Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { EmptyList } from '../../layout/EmptyList'
import { useMayAt } from '../../permissions/useMay'
import { isOver } from '../isOver'
import { DrawMemo } from '../memo/DrawMemo'
import { MemoFigures } from '../memo/MemoFigures'
import { MemoPeople } from '../memo/MemoPeople'
import { PrintMemo } from '../memo/PrintMemo'
import { useMemoOfUnit } from '../memo/useMemoOfUnit'
import type { SeasonUnit } from '../types'

/** 备忘表: drawn from the list and the photos, to be handed in and printed. */
export function MemoTab() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const mayAnswer = useMayAt(unit?.unit.id)('answerForSchool')
  const ofUnit = useMemoOfUnit(unit)
  const { memo } = ofUnit
  if (!unit || !memo) return <LinearProgress aria-label={translate('ra.page.loading')} />
  const isThere = memo.drawn !== null || Boolean(unit.facts?.memoOn)
  const print = mayAnswer && isThere && !isOver(unit) && <PrintMemo unitId={unit.id} />
  if (!memo.isCounted)
    return (
      <Stack spacing={2}>
        <EmptyList hint="memo.typed" />
        {print}
      </Stack>
    )
  const isHandedIn = Boolean(memo.drawn?.step)
  return (
    <Stack spacing={2}>
      {!isHandedIn && mayAnswer && <DrawMemo {...ofUnit} />}
      <Typography variant="h2">{`${unit.unit.name} · ${translate('memo.title')}`}</Typography>
      <Typography variant="muted">
        {translate(isHandedIn ? 'memo.handed_in' : 'memo.not_handed_in')}
      </Typography>
      <MemoFigures {...(isHandedIn ? memo.drawn! : memo)} />
      {print}
      <MemoPeople people={memo.people} />
    </Stack>
  )
}
