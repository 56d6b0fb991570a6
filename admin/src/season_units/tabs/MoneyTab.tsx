import { Stack, Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { Day } from '../../layout/Moment'
import { FactList } from '../../layout/FactList'
import { PhaseChip } from '../PhaseChip'
import { StepPages } from '../timeline/StepPages'
import type { SeasonUnit } from '../types'
import { ComingPart } from './ComingPart'

/** What is owed and paid, how, and each payment. */
export function MoneyTab() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  if (!unit?.facts) return null
  const { payer, priceFen, statementFen, paidFen } = unit.facts
  const billing = unit.tracks.find(({ track }) => track === 'billing')
  const dueOn = unit.stages?.find(({ stage }) => stage === 'settlement')?.dueOn
  const yuan = (fen: number) => translate('unit_page.yuan', { amount: (fen / 100).toFixed(2) })
  const isBilled = statementFen > 0 || paidFen > 0
  return (
    <Stack spacing={2}>
      <FactList
        facts={[
          ['unit_page.prints', billing && <PhaseChip state={billing.state} />],
          ['act.payer', translate(`act.payer_${payer}`)],
          ['unit_page.price', yuan(priceFen)],
          ['unit_page.pay_by', dueOn && <Day on={dueOn} />],
          ['unit_page.owed', isBilled && yuan(statementFen)],
          ['unit_page.paid', isBilled && yuan(paidFen)],
          ['unit_page.difference', isBilled && yuan(statementFen - paidFen)],
        ]}
      />
      {!billing && <ComingPart tab="money" stage="settlement" after="capture" />}
      {billing && (
        <div>
          <Typography variant="h3">{translate('unit_page.records')}</Typography>
          <StepPages
            track="billing"
            empty={<ComingPart tab="money" stage="settlement" after="capture" />}
          />
        </div>
      )}
    </Stack>
  )
}
