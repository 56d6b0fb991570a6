import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useYuan } from '../home/finance/useYuan'
import { Line } from '../layout/Line'
import { Moment } from '../layout/Moment'
import { Section } from '../layout/Section'
import { StateChip } from '../layout/StateChip'
import { EndWaiverButton } from './EndWaiverButton'
import { STANDING_TURNS } from './turns'
import { useStudentPayment, type StudentPayment } from './useStudentPayment'
import { WaiveButton } from './WaiveButton'
import { WaiverLine } from './WaiverLine'

function Order({
  state,
  amountFen,
  openedAt,
  paidAt,
  outTradeNo,
}: StudentPayment['orders'][number]) {
  const translate = useTranslate()
  const yuan = useYuan()
  return (
    <Line>
      <Typography variant={state === 'closed' ? 'muted' : 'body2'} component="p">
        {translate(`payment.order.${state}`)} · {yuan(amountFen)} ·{' '}
        <Moment at={paidAt ?? openedAt} />
      </Typography>
      <Typography variant="muted" component="p" sx={{ overflowWrap: 'anywhere' }}>
        {translate('payment.out_trade_no')} {outTradeNo}
      </Typography>
    </Line>
  )
}

function Refund({ why, amountFen, at }: StudentPayment['refunds'][number]) {
  const translate = useTranslate()
  const yuan = useYuan()
  return (
    <Line>
      <Typography variant="body2" component="p">
        {translate('payment.refund.listed')} · {yuan(amountFen)} ·{' '}
        {translate(`payment.refund.whys.${why}`)} · <Moment at={at} />
      </Typography>
    </Line>
  )
}

interface Props {
  student: { id: string; unitId: string; maskedName: string | null; xh: string | null }
}

/** How a student stands with the payment, and from what the school lets them off. */
export function PaymentSection({ student }: Props) {
  const translate = useTranslate()
  const yuan = useYuan()
  const payment = useStudentPayment(student)
  if (!payment) return null
  const { standing, amountFen, orders, waivers, refunds } = payment
  return (
    <Section
      title={translate('payment.title')}
      beside={standing === 'due' && <WaiveButton student={student} />}
    >
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 1 }}>
        <StateChip name={`payment.standings.${standing}`} turn={STANDING_TURNS[standing]} />
        {standing !== 'school_pays' && <Typography variant="body2">{yuan(amountFen)}</Typography>}
      </Stack>
      {waivers.map((waiver) => (
        <WaiverLine key={waiver.id} waiver={waiver}>
          <EndWaiverButton id={waiver.id} />
        </WaiverLine>
      ))}
      {orders.map((order) => (
        <Order key={order.id} {...order} />
      ))}
      {refunds.map((refund) => (
        <Refund key={refund.id} {...refund} />
      ))}
    </Section>
  )
}
