import { LinearProgress, Stack } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { DownloadButton } from '../../exports/DownloadButton'
import { EmptyList } from '../../layout/EmptyList'
import { useMayAt } from '../../permissions/useMay'
import { DayRows } from '../progress/DayRows'
import { DaysOfCapture } from '../progress/DaysOfCapture'
import { PaceText } from '../progress/PaceText'
import { PartRows } from '../progress/PartRows'
import { ReasonBars } from '../progress/ReasonBars'
import { TotalFigures } from '../progress/TotalFigures'
import { useProgress } from '../progress/useProgress'
import type { SeasonUnit } from '../types'

/** 采集进度: who is expected, captured and missing and why, by college, class and day, and at what pace. */
export function ProgressTab() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const mayExport = useMayAt(unit?.unit.id)('readStudents')
  const progress = useProgress(unit)
  if (!unit || !progress) return <LinearProgress aria-label={translate('ra.page.loading')} />
  const { total, reasons, classes, days, captured, pace } = progress
  const isEmpty = total.expectedBy === 'unknown' && classes.length === 0 && days.length === 0
  if (isEmpty) return <EmptyList hint="progress.empty" />
  return (
    <Stack spacing={3}>
      <TotalFigures figures={total} place={{ seasonUnitId: unit.id }} of={unit.unit.name} />
      {pace && <PaceText pace={pace} absent={total.absent} />}
      <ReasonBars reasons={reasons} />
      <DaysOfCapture days={captured} />
      {mayExport && (
        <DownloadButton
          label="progress.export"
          path={`season_units/${unit.id}/progress/workbook`}
        />
      )}
      <PartRows title="colleges" progress={progress} seasonUnitId={unit.id} />
      <PartRows title="classes" progress={progress} seasonUnitId={unit.id} />
      <DayRows days={days} />
    </Stack>
  )
}
