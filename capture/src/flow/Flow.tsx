import { useState, type ReactNode } from 'react'
import type { ScreenName, Standing } from '../api/standing'
import type { Taken } from '../camera/burst'
import { ConsentNotice } from '../parts/ConsentNotice'
import { HoursLines } from '../parts/HoursLines'
import { Notice } from '../parts/Notice'
import { CameraScreen } from '../screens/CameraScreen'
import { CautionsScreen } from '../screens/CautionsScreen'
import { ClosedScreen } from '../screens/ClosedScreen'
import { ConsentScreen } from '../screens/ConsentScreen'
import { DeviceScreen } from '../screens/DeviceScreen'
import { DoneScreen } from '../screens/DoneScreen'
import { DraftsScreen } from '../screens/DraftsScreen'
import { FilmScreen } from '../screens/FilmScreen'
import { InboxScreen } from '../inbox/InboxScreen'
import { LockedScreen } from '../screens/LockedScreen'
import { MakingScreen } from '../screens/MakingScreen'
import { NoticeScreen } from '../screens/NoticeScreen'
import { NoticesScreen } from '../screens/NoticesScreen'
import { PaymentScreen } from '../payment/PaymentScreen'
import { PhoneScreen } from '../screens/PhoneScreen'
import { PreviewScreen } from '../screens/PreviewScreen'
import { PrivacyScreen } from '../screens/PrivacyScreen'
import { RequirementsScreen } from '../screens/RequirementsScreen'
import { ResetScreen } from '../screens/ResetScreen'
import { StatusScreen } from '../screens/StatusScreen'
import { UploadingScreen } from './UploadingScreen'
import { WithdrawalScreen } from '../screens/WithdrawalScreen'
import { VerdictScreen } from '../screens/VerdictScreen'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { tripBack } from '../storage/wechat_return'
import { useFresh } from './useFresh'
import { useReservation } from './useReservation'
import { useSending } from './useSending'

const SCREENS: Record<Exclude<ScreenName, 'camera' | 'drafts' | 'payment'>, () => ReactNode> = {
  phone: PhoneScreen,
  notice: NoticeScreen,
  cautions: CautionsScreen,
  notices: NoticesScreen,
  consent: ConsentScreen,
  film: FilmScreen,
  requirements: () => <RequirementsScreen />,
  device: DeviceScreen,
  making: MakingScreen,
  verdict: VerdictScreen,
  status: StatusScreen,
  reset: ResetScreen,
  locked: LockedScreen,
  closed: ClosedScreen,
}

/** Whoever is not through the steps can take them at any hour, and should know when photos are taken. */
const isBefore = ({ steps, hours }: Standing) =>
  !hours.isOpenNow && steps.some(({ isDone }) => !isDone)

/** The screen to which the server leads, or what the student wants to see again. */
function ServerScreen({ fresh, forget }: ReturnType<typeof useFresh>) {
  const { standing, place, goTo } = useSession()
  const [payFor, setPayFor] = useState(() => tripBack()?.photoId ?? null)
  const { payment } = standing
  if (place === 'inbox') return <InboxScreen />
  if (place === 'requirements') return <RequirementsScreen onBack={() => goTo(null)} />
  if (place === 'privacy') return <PrivacyScreen />
  if (place === 'withdrawal') return <WithdrawalScreen />
  if (fresh === 'done') return <DoneScreen onOver={forget} />
  const shown = place ?? standing.screen
  if (shown === 'payment' || (payFor && payment.kind === 'due'))
    return (
      <PaymentScreen
        photoId={payFor ?? payment.order?.photoId ?? null}
        onBack={() => {
          setPayFor(null)
          goTo('drafts')
        }}
      />
    )
  if (shown === 'drafts') return <DraftsScreen hasPassed={fresh === 'passed'} onPay={setPayFor} />
  if (shown === 'camera') return null
  const Shown = SCREENS[shown]
  return <Shown />
}

function Notices({ refusal }: { refusal: string | null }) {
  const { making } = useWords().shooting
  const { standing } = useSession()
  return (
    <>
      {refusal !== null && (
        <Notice kind="error">
          {making.dropped} {refusal}
        </Notice>
      )}
      <ConsentNotice />
      {isBefore(standing) && (
        <Notice kind="warning">
          <HoursLines />
        </Notice>
      )}
    </>
  )
}

/** What is looked at before it is sent. */
interface Chosen extends Taken {
  /** A file of the phone, not a shot of the page. */
  isFile: boolean
}

/** The server leads; a picture that was taken, and one that is not sent yet, come before it. */
function ShownScreen() {
  const { standing, place, goTo, act } = useSession()
  const { reserve, reserveUpload, forget } = useReservation()
  const sending = useSending()
  const [taken, setTaken] = useState<Chosen | null>(null)
  const just = useFresh(standing)
  const shown = place ?? standing.screen

  const confirm = ({ picture, burst, isFile }: Chosen) =>
    void act(async () => {
      const id = await (isFile ? reserveUpload : reserve)()
      await sending.send({ id, picture, burst })
      forget()
      setTaken(null)
      goTo(null)
    })

  if (sending.shot) return <UploadingScreen sending={sending} />
  if (taken)
    return (
      <PreviewScreen
        picture={taken.picture}
        onConfirm={() => confirm(taken)}
        onAgain={() => setTaken(null)}
      />
    )
  return (
    <>
      <Notices refusal={sending.refusal} />
      {shown === 'camera' && (
        <CameraScreen
          reserve={reserve}
          onTaken={(shot) => setTaken({ ...shot, isFile: false })}
          onChosen={(picture) => setTaken({ picture, burst: [], isFile: true })}
        />
      )}
      <ServerScreen {...just} />
    </>
  )
}

export function Flow() {
  const { frame } = useWords()
  const { isOffline } = useSession()
  return (
    <>
      {isOffline && (
        <div className="bar" role="status">
          {frame.offline}
        </div>
      )}
      <ShownScreen />
    </>
  )
}
