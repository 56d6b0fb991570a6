import type { Stage } from '@domain/season/stages/stage'
import { Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { useDates } from '../../layout/useDates'
import type { SeasonUnit } from '../types'

interface Props {
  /** Of which tab. */
  tab: string
  /** The stage that fills it, and the one before that; none where any step does. */
  stage?: Stage
  after?: Stage
}

/** When a tab is filled, by the dates of the season: the day on which its stage begins, or what it follows. */
function useExpected({ stage, after }: Pick<Props, 'stage' | 'after'>): string | null {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const { fullDay } = useDates()
  const rungOf = (name?: Stage) => unit?.stages?.find((rung) => rung.stage === name)
  const { status, beginsOn } = rungOf(stage) ?? {}
  if (!after || (status !== 'not_begun' && status !== 'waiting')) return null
  if (beginsOn) return translate('unit_tabs.expected', { day: fullDay(beginsOn) })
  const before = rungOf(after)
  const name = translate(`stages.${after}`)
  return before?.dueOn && before.status !== 'done'
    ? translate('unit_tabs.after_by', { stage: name, day: fullDay(before.dueOn) })
    : translate('unit_tabs.after', { stage: name })
}

/** An empty tab says what will be there, and when. */
export function ComingPart({ tab, ...stages }: Props) {
  const translate = useTranslate()
  const expected = useExpected(stages)
  return (
    <Typography variant="muted" sx={{ py: 2 }}>
      {translate(`unit_tabs.coming.${tab}`)} {expected}
    </Typography>
  )
}
