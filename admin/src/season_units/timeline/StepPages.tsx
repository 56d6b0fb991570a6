import { Button, Skeleton } from '@mui/material'
import type { ReactNode } from 'react'
import { useRecordContext, useTranslate } from 'react-admin'
import type { SeasonUnit } from '../types'
import { useUnitPages } from '../useUnitPages'
import { FoldedReminders } from './FoldedReminders'
import { foldReminders } from './fold_reminders'
import type { StepView } from './step_view'
import { TimelineStep } from './TimelineStep'

interface Props {
  /** Only the steps of one track. */
  track?: 'billing' | 'print'
  empty?: ReactNode
}

/** The steps of a unit, newest first; letters that follow each other are folded. */
export function StepPages({ track, empty = null }: Props) {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const path = track ? `timeline?track=${track}` : 'timeline'
  const pages = useUnitPages<StepView>(unit, { path, cursor: 'before' })
  const { rows, hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  if (!rows) return <Skeleton variant="rectangular" height={120} />
  if (rows.length === 0) return empty
  return (
    <>
      {foldReminders(rows).map((entry) =>
        entry.type === 'step' ? (
          <TimelineStep key={entry.step.id} step={entry.step} />
        ) : (
          <FoldedReminders key={entry.steps.at(-1)!.id} {...entry} />
        )
      )}
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {translate('unit.more')}
        </Button>
      )}
    </>
  )
}
