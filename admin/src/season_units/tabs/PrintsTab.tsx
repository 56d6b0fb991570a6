import { Stack } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { Day } from '../../layout/Moment'
import { FactList } from '../../layout/FactList'
import { PhaseChip } from '../PhaseChip'
import { StepPages } from '../timeline/StepPages'
import type { SeasonUnit } from '../types'
import { ComingPart } from './ComingPart'

/** The paper photos: their state, where they go, shipments and receipts. */
export function PrintsTab() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  if (!unit?.facts) return null
  const print = unit.tracks.find(({ track }) => track === 'print')
  const begins = unit.stages?.find(({ stage }) => stage === 'print')?.beginsOn
  const layout = unit.facts.layoutConfirmed ? 'layout_done' : 'layout_open'
  return (
    <Stack spacing={2}>
      <FactList
        facts={[
          ['unit_page.prints', print && <PhaseChip state={print.state} />],
          ['unit_page.layout', translate(`unit_page.${layout}`)],
          ['act.mailing_address', unit.setup?.mailingAddress],
          ['unit_page.paper_check', begins && <Day on={begins} />],
        ]}
      />
      {(!print || print.state === 'not_open') && (
        <ComingPart tab="prints" stage="print" after="feedback" />
      )}
      <div>
        <StepPages track="print" />
      </div>
    </Stack>
  )
}
