import { useSession } from '../session/SessionContext'
import { leftText } from '../words/times'
import { useWords } from '../words/WordsContext'
import { useCountdown } from './useCountdown'
import { useTimes } from './useTimes'

const SECOND_MS = 1_000

/** How long a lock still holds, by the server’s time; the server is asked again when it is over. */
export function LockCountdown() {
  const { verdict } = useWords().after
  const { standing, since, refresh } = useSession()
  const { timeOf } = useTimes()
  const { endsAt = null, endsInSeconds = null } = standing.lock ?? {}
  const until = endsInSeconds === null ? null : since + endsInSeconds * SECOND_MS
  const left = useCountdown(until, () => void refresh())
  if (!standing.lock) return null
  return (
    <div className="card">
      {endsAt && <p>{verdict.waitUntil(timeOf(endsAt))}</p>}
      {until !== null && (
        <p className="left-time" role="timer" aria-live="off">
          {verdict.left(leftText(left))}
        </p>
      )}
    </div>
  )
}
