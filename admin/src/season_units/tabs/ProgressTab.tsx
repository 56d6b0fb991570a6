import { LinearProgress, Stack } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin'
import { EmptyList } from '../../layout/EmptyList'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { DayRows } from '../progress/DayRows'
import { PartRows } from '../progress/PartRows'
import type { UnitProgress } from '../progress/progressTypes'
import { TotalFigures } from '../progress/TotalFigures'
import type { SeasonUnit } from '../types'

function useProgress(unit: SeasonUnit | undefined) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  return useQuery({
    queryKey: ['season_units', unit?.id, 'progress'],
    queryFn: async () => (await read<UnitProgress>(`season_units/${unit?.id}/progress`)).data,
    enabled: unit !== undefined,
    meta: { unitId: unit?.unit.id },
    placeholderData: (previous) => previous,
  })
}

/** 采集进度: who is expected, captured and missing, by college, class and day. */
export function ProgressTab() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const { data: progress } = useProgress(unit)
  if (!unit || !progress) return <LinearProgress aria-label={translate('ra.page.loading')} />
  const { total, colleges, classes, days } = progress
  const isEmpty = total.expectedBy === 'unknown' && classes.length === 0 && days.length === 0
  if (isEmpty) return <EmptyList hint="progress.empty" />
  return (
    <Stack spacing={3}>
      <TotalFigures figures={total} place={{ seasonUnitId: unit.id }} of={unit.unit.name} />
      <PartRows title="colleges" parts={colleges} seasonUnitId={unit.id} />
      <PartRows title="classes" parts={classes} seasonUnitId={unit.id} />
      <DayRows days={days} />
    </Stack>
  )
}
