import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { phoneApi } from '../api/phoneApi'
import { Refusal } from '../api/request'
import type { Standing } from '../api/standing'
import { shotStore } from '../shots/shotStore'
import { useLanguage } from '../words/WordsContext'
import { SessionContext, type Place, type Session, type Trouble } from './SessionContext'
import { troubleOf } from './trouble_of'
import { useStanding } from './useStanding'

const UNAUTHENTICATED = 401

interface Props {
  token: string
  onExpired: () => void
  onLeft: () => void
  /** Until the first standing has come. */
  waiting: (isOffline: boolean, refresh: () => void, trouble: Trouble | null) => ReactNode
  children: ReactNode
}

/** A student's session: what the server says, and what is done to it. */
export function SessionProvider({ token, onExpired, onLeft, waiting, children }: Props) {
  const language = useLanguage()
  const api = useMemo(() => phoneApi({ token, language }), [token, language])
  const { known, refusal, isOffline, refresh, show, order } = useStanding(api, onExpired)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [place, setPlace] = useState<{ name: Place; from: string } | null>(null)

  const act: Session['act'] = useCallback(
    async (work) => {
      setBusy(true)
      setTrouble(null)
      const own = order()
      try {
        const standing = await work(api)
        if (standing) show(standing, own)
        else await refresh()
        return true
      } catch (error) {
        if (error instanceof Refusal && error.status === UNAUTHENTICATED) onExpired()
        else setTrouble(troubleOf(error))
        if (error instanceof Refusal) void refresh()
        return false
      } finally {
        setBusy(false)
      }
    },
    [api, onExpired, order, refresh, show]
  )

  const receive = useCallback((standing: Standing) => show(standing, order()), [show, order])
  const leave = useCallback(async () => {
    await shotStore.clear()
    await api.leave().catch(() => {})
    onLeft()
  }, [api, onLeft])

  const screen = known?.standing.screen
  const session = useMemo<Session | null>(
    () =>
      known && {
        ...known,
        ...{ api, isBusy, isOffline, act, refresh, receive, leave, signOut: onExpired },
        trouble: trouble ?? refusal,
        // Where the server leads, the student follows.
        place: place && place.from === screen ? place.name : null,
        goTo: (name) => {
          setTrouble(null)
          setPlace(name && { name, from: known.standing.screen })
        },
        clearTrouble: () => setTrouble(null),
      },
    [
      ...[known, api, isBusy, isOffline, act, refresh, receive, leave, onExpired],
      ...[trouble, refusal, place, screen],
    ]
  )
  if (!session) return waiting(isOffline, () => void refresh(), refusal)
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}
