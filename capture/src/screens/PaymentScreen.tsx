import { lazy, Suspense } from 'react'
import { useHold, useKiosk } from '../session/KioskContext'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { yuanText } from '../words/times'
import { useWords } from '../words/WordsContext'
import { usePayment } from './usePayment'

const QrCode = lazy(() => import('./QrCode'))

interface Props {
  /** The draft that is submitted by it. */
  photoId: string | null
  onBack: () => void
}

/** 支付: the amount that the server names, on the page of the provider or by a code. */
export function PaymentScreen({ photoId, onBack }: Props) {
  const { payment: words, confirm } = useWords().after
  const { standing, isBusy } = useSession()
  const { qr, isPending, pay, query } = usePayment(photoId)
  const { payment } = standing
  // Whoever pays leaves the device of a fixed point alone: their own phone scans the code.
  const isShared = useKiosk() !== null
  useHold('working', qr !== null)
  if (payment.kind !== 'due')
    return (
      <Screen title={words.title}>
        <TroubleNotice />
        <Notice kind="good">{words.skipped[payment.kind]}</Notice>
      </Screen>
    )
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      actions={
        <>
          {!isShared && (
            <Button
              kind={qr ? 'plain' : 'primary'}
              isDisabled={isBusy || photoId === null}
              onClick={() => pay('h5')}
            >
              {words.pay}
            </Button>
          )}
          {!qr && (
            <Button
              kind={isShared ? 'primary' : 'plain'}
              isDisabled={isBusy || photoId === null}
              onClick={() => pay('native')}
            >
              {isShared ? words.payOwn : words.payQr}
            </Button>
          )}
          <Button kind={qr ? 'primary' : 'plain'} isDisabled={isBusy} onClick={query}>
            {words.done}
          </Button>
          <Button kind="link" onClick={onBack}>
            {confirm.back}
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
