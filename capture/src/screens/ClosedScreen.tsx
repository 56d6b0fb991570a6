import { useEffect } from 'react'
import { ContactLine } from '../parts/ContactLine'
import { HoursLines } from '../parts/HoursLines'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { WaitingActions } from '../parts/WaitingActions'
import { ProofCard } from './ProofCard'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** Timers of browsers hold no longer time than this. */
const LONGEST_MS = 2_000_000_000

/** Hours or the window are over, have not begun, or are not set: when, and whom to call. */
export function ClosedScreen() {
  const { closed } = useWords().after
  const { standing, refresh } = useSession()
  const { drafts, hours, now, proof } = standing
  useEffect(() => {
    if (!hours.opensAt) return undefined
    const wait = Date.parse(hours.opensAt) - Date.parse(now)
    if (wait < 0 || wait > LONGEST_MS) return undefined
    const timer = setTimeout(() => void refresh(), wait)
    return () => clearTimeout(timer)
  }, [hours.opensAt, now, refresh])
  return (
    <Screen title={closed.title} actions={<WaitingActions />}>
      <TroubleNotice />
      <Notice kind="warning">
        <HoursLines />
      </Notice>
      {hours.time === 'open' && drafts.photos.length > 0 && <p>{closed.drafts}</p>}
      {proof && <ProofCard key={proof.version} proof={proof} />}
      <ContactLine />
    </Screen>
  )
}
