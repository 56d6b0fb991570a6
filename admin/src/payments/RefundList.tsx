import type { Data } from '@api/data'
import { REFUND_WHYS } from '@domain/money/codes'
import { SelectInput, useTranslate } from 'react-admin'
import { useYuan } from '../home/finance/useYuan'
import { Moment } from '../layout/Moment'
import { StateChip } from '../layout/StateChip'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import { ScopedList } from '../seasons/ScopedList'

type Refund = Data.Payments.Refund

const filters = [
  <SelectInput
    key="why"
    source="why"
    label="payment.refund.why"
    choices={REFUND_WHYS.map((id) => ({ id, name: `payment.refund.whys.${id}` }))}
    alwaysOn
  />,
]

function Why({ why }: Refund) {
  return useTranslate()(`payment.refund.whys.${why}`)
}

function Amount({ amountFen }: Refund) {
  return useYuan()(amountFen)
}

const columns: Column<Refund>[] = [
  {
    label: 'resources.tasks.fields.unit',
    place: 'name',
    value: ({ unit }) => unit.name,
    by: ({ unit }) => unit.name,
  },
  {
    label: 'payment.refund.at',
    value: ({ at }) => <Moment at={at} />,
    by: ({ at }) => at,
  },
  { label: 'payment.refund.why', value: (refund) => <Why {...refund} />, by: ({ why }) => why },
  {
    label: 'payment.amount',
    value: (refund) => <Amount {...refund} />,
    by: ({ amountFen }) => amountFen,
    align: 'right',
  },
  { label: 'payment.out_trade_no', value: ({ outTradeNo }) => outTradeNo },
  { label: 'payment.transaction_id', value: ({ transactionId }) => transactionId },
  {
    label: 'payment.refund.state',
    place: 'state',
    value: ({ state }) => <StateChip name={`payment.refund.states.${state}`} turn="soon" />,
  },
]

/** What goes back to students, by the numbers of the payments: it names nobody. */
export const RefundList = () => (
  <ScopedList filters={filters}>
    <RecordRows columns={columns} empty="hints.refunds" />
  </ScopedList>
)
