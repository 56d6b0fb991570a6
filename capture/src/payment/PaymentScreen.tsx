import { lazy, Suspense } from 'react'
import { useHold, useKiosk } from '../session/KioskContext'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { CopyLink } from '../screens/CopyLink'
import { useSession } from '../session/SessionContext'
import { yuanText } from '../words/times'
import { useWords } from '../words/WordsContext'
import { whereOpen } from './browser'
import { usePayment } from './usePayment'
import { useWechatPayment } from './useWechatPayment'

const QrCode = lazy(() => import('../screens/QrCode'))

interface Props {
  /** The draft that is submitted by it. */
  photoId: string | null
  onBack: () => void
}

/** 支付: the amount that the server names, in WeChat, on the page of the provider or by a code. */
export function PaymentScreen({ photoId, onBack }: Props) {
  const { payment: words, confirm } = useWords().after
  const { standing, isBusy } = useSession()
  // Whoever pays leaves the device of a fixed point alone: their own phone scans the code.
  const where = useKiosk() ? 'shared' : whereOpen()
  const wechat = useWechatPayment(photoId, where === 'wechat')
  const { qr, isPending, pay, query } = usePayment(photoId, wechat.told === 'ok')
  const { payment } = standing
  useHold('working', qr !== null)
  if (payment.kind !== 'due')
    return (
      <Screen title={words.title}>
        <TroubleNotice />
        <Notice kind="good">{words.skipped[payment.kind]}</Notice>
      </Screen>
    )
  const isHere = where === 'browser' || (where === 'wechat' && wechat.isOffered)
  const isElsewhere = !isHere && where !== 'shared'
  const isDisabled = isBusy || photoId === null
  const payByCode = () => {
    wechat.forget()
    pay('native')
  }
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      actions={
        <>
          {isHere && (
            <Button
              kind={qr ? 'plain' : 'primary'}
              isDisabled={isDisabled}
              onClick={() => (where === 'wechat' ? wechat.pay() : pay('h5'))}
            >
              {where === 'wechat' ? words.payWechat : words.pay}
            </Button>
          )}
          {!qr && (
            <Button kind={isHere ? 'plain' : 'primary'} isDisabled={isDisabled} onClick={payByCode}>
              {where === 'shared' ? words.payOwn : words.payQr}
            </Button>
          )}
          {isElsewhere && <CopyLink />}
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
      {isElsewhere && <Notice>{words.notInside}</Notice>}
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
      {(wechat.told === 'cancel' || wechat.told === 'fail') && (
        <Notice kind="warning">{words.told[wechat.told]}</Notice>
      )}
    </Screen>
  )
}
