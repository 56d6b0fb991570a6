import { Box, Button, GlobalStyles, LinearProgress, Stack, Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { EmptyList } from '../../layout/EmptyList'
import { useMayAt } from '../../permissions/useMay'
import { DrawMemo } from '../memo/DrawMemo'
import { MemoFigures } from '../memo/MemoFigures'
import { MemoPeople } from '../memo/MemoPeople'
import { useMemoOfUnit } from '../memo/useMemoOfUnit'
import type { SeasonUnit } from '../types'

/** On paper only the memo. */
const PAPER = {
  '@media print': {
    'body *': { visibility: 'hidden' },
    '#memo-paper, #memo-paper *': { visibility: 'visible' },
    '#memo-paper': { position: 'absolute', inset: '0 0 auto 0' },
  },
} as const

/** 备忘表: drawn from the list and the photos, to be handed in or printed. */
export function MemoTab() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const mayDraw = useMayAt(unit?.unit.id)('answerForSchool')
  const ofUnit = useMemoOfUnit(unit)
  const { memo } = ofUnit
  if (!unit || !memo) return <LinearProgress aria-label={translate('ra.page.loading')} />
  if (!memo.isCounted) return <EmptyList hint="memo.typed" />
  const isHandedIn = Boolean(memo.drawn?.step)
  return (
    <Stack spacing={2}>
      <GlobalStyles styles={PAPER} />
      {!isHandedIn && mayDraw && <DrawMemo {...ofUnit} />}
      <Stack id="memo-paper" spacing={2}>
        <Typography variant="h2">{`${unit.unit.name} · ${translate('memo.title')}`}</Typography>
        <Typography variant="muted">
          {translate(isHandedIn ? 'memo.handed_in' : 'memo.not_handed_in')}
        </Typography>
        <MemoFigures {...(isHandedIn ? memo.drawn! : memo)} />
        <MemoPeople people={memo.people} />
      </Stack>
      <Box>
        <Button onClick={() => globalThis.print()}>{translate('memo.print')}</Button>
      </Box>
    </Stack>
  )
}
