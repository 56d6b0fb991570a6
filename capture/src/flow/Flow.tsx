import { useState, type ReactNode } from 'react'
import type { ScreenName, Standing } from '../api/standing'
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
import { LockedScreen } from '../screens/LockedScreen'
import { MakingScreen } from '../screens/MakingScreen'
import { NoticeScreen } from '../screens/NoticeScreen'
import { NoticesScreen } from '../screens/NoticesScreen'
import { PaymentScreen } from '../screens/PaymentScreen'
import { PhoneScreen } from '../screens/PhoneScreen'
import { PreviewScreen } from '../screens/PreviewScreen'
import { RequirementsScreen } from '../screens/RequirementsScreen'
import { ResetScreen } from '../screens/ResetScreen'
import { StatusScreen } from '../screens/StatusScreen'
import { UploadingScreen } from './UploadingScreen'
import { VerdictScreen } from '../screens/VerdictScreen'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { useFresh } from './useFresh'
import { useReservation } from './useReservation'
import { useSending } from './useSending'

const SCREENS: Record<Exclude<ScreenName, 'camera'>, () => ReactNode> = {
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
  drafts: DraftsScreen,
  payment: PaymentScreen,
  status: StatusScreen,
  reset: ResetScreen,
  locked: LockedScreen,
  closed: ClosedScreen,
}

/** The server leads; a shot that is not sent yet, and what a student wants to read again, come before it. */
function ShownScreen() {
  const { standing, place, goTo, act } = useSession()
  const { reserve, forget } = useReservation()
  const sending = useSending()
  const [taken, setTaken] = useState<Blob | null>(null)
  const { fresh, forget: forgetFresh } = useFresh(standing)

  const confirm = (picture: Blob) =>
    void act(async () => {
      await sending.send({ id: await reserve(), picture })
      forget()
      setTaken(null)
      goTo(null)
    })

  if (sending.shot) return <UploadingScreen sending={sending} />
  if (taken)
    return (
      <PreviewScreen
        picture={taken}
        onConfirm={() => confirm(taken)}
        onAgain={() => setTaken(null)}
      />
    )
  if (place === 'requirements') return <RequirementsScreen onBack={() => goTo(null)} />
  if (place === 'camera' || standing.screen === 'camera')
    return <CameraScreen reserve={reserve} onTaken={setTaken} />
  if (fresh === 'done') return <DoneScreen onOver={forgetFresh} />
  const Shown = SCREENS[place ?? standing.screen]
  return (
    <>
      {sending.refusal !== null && <Refused says={sending.refusal} />}
      {fresh === 'passed' && <Passed />}
      {isBefore(standing) && <BeforeHours />}
      <Shown />
    </>
  )
}

/** Whoever is not through the steps can take them at any hour, and should know when photos are taken. */
const isBefore = ({ steps, hours }: Standing) =>
  !hours.isOpenNow && steps.some(({ isDone }) => !isDone)

const BeforeHours = () => (
  <Notice kind="warning">
    <HoursLines />
  </Notice>
)

function Refused({ says }: { says: string }) {
  const { making } = useWords().shooting
  return (
    <Notice kind="error">
      {making.dropped} {says}
    </Notice>
  )
}

function Passed() {
  const { verdict } = useWords().after
  return <Notice kind="good">{verdict.passed}</Notice>
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
