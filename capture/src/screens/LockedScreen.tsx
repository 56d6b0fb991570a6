import { ContactLine } from '../parts/ContactLine'
import { LockCountdown } from '../parts/LockCountdown'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { WaitingActions } from '../parts/WaitingActions'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** 锁定: why, until when or by whom it is unlocked, and whom to call. */
export function LockedScreen() {
  const { locked } = useWords().after
  const { lock } = useSession().standing
  const isOfSchool = lock?.kind === 'school'
  return (
    <Screen title={locked.title} actions={<WaitingActions />}>
      <TroubleNotice />
      {lock && (
        <Notice kind="error">
          <p>{locked.kinds[lock.cause]}</p>
          {isOfSchool && <p>{locked.school}</p>}
        </Notice>
      )}
      {isOfSchool ? <ContactLine /> : <LockCountdown />}
    </Screen>
  )
}
