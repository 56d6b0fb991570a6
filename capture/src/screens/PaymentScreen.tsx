import { lazy, Suspense } from 'react'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { yuanText } from '../words/times'
import { useWords } from '../words/WordsContext'
import { usePayment } from './usePayment'

const QrCode = lazy(() => import('./QrCode'))

/** 支付: the amount that the server names, on the page of the provider or by a code. */
export function PaymentScreen() {
  const { payment: words } = useWords().after
  const { standing, isBusy } = useSession()
  const { qr, isPending, pay, query } = usePayment()
  const { payment } = standing
  if (payment?.kind !== 'due')
    return (
      <Screen title={words.title}>
        <TroubleNotice />
        {payment && <Notice kind="good">{words.skipped[payment.kind]}</Notice>}
      </Screen>
    )
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <Button kind={qr ? 'plain' : 'primary'} isDisabled={isBusy} onClick={() => pay('h5')}>
            {words.pay}
          </Button>
          {!qr && (
            <Button isDisabled={isBusy} onClick={() => pay('native')}>
              {words.payQr}
            </Button>
          )}
          <Button kind={qr ? 'primary' : 'plain'} isDisabled={isBusy} onClick={query}>
            {words.done}
          </Button>
        </>
      }
    >
      <TroubleNotice />
      <p>
        {words.due} <br />
        <span className="amount">{words.amount(yuanText(payment.amountFen))}</span>
      </p>
      {qr && (
        <Suspense fallback={null}>
          <QrCode text={qr} label={words.qr} />
          <p>{words.qrLead}</p>
        </Suspense>
      )}
      {isPending && <Notice>{words.pending}</Notice>}
    </Screen>
  )
}
