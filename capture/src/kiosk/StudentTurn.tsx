import { useCallback, useMemo, useState } from 'react'
import { Flow } from '../flow/Flow'
import { Button } from '../parts/Button'
import { Header } from '../parts/Header'
import { Notice } from '../parts/Notice'
import { useSession } from '../session/SessionContext'
import { SessionProvider } from '../session/SessionProvider'
import { useWords } from '../words/WordsContext'
import { KioskContext, type Hold, type KioskTurn } from '../session/KioskContext'
import { TurnBar } from './TurnBar'
import { useIdle } from './useIdle'
import { useKioskWords } from './useKioskWords'

/** What goes on now, by its kind. */
function useHolds() {
  const [holds, setHolds] = useState<Record<Hold, number>>({ working: 0, sending: 0 })
  const turn = useMemo<KioskTurn>(() => {
    const add = (kind: Hold, count: number) =>
      setHolds((all) => ({ ...all, [kind]: all[kind] + count }))
    return {
      hold: (kind) => {
        add(kind, 1)
        return () => add(kind, -1)
      },
    }
  }, [])
  return { turn, isHeld: holds.working + holds.sending > 0, isSending: holds.sending > 0 }
}

/** Anybody may look on: where the last four open a page they are not shown. */
function OwnHeader({ isByName }: { isByName: boolean }) {
  const { standing } = useSession()
  const { student } = standing
  const shown = isByName ? { ...student, lastFour: null } : student
  return <Header standing={{ ...standing, student: shown }} />
}

interface Props {
  token: string
  /** Number and last four opened it. */
  isByName: boolean
  /** The turn is over: by its student, by time, or by the server. */
  onEnd: (token: string) => void
}

/** The page of one student on a device that many use: the same screens as on the own phone, and a way out in sight. */
export function StudentTurn({ token, isByName, onEnd }: Props) {
  const onOver = useCallback(() => onEnd(token), [onEnd, token])
  const { frame } = useWords()
  const words = useKioskWords()
  const { turn, isHeld, isSending } = useHolds()
  const left = useIdle(isHeld, onOver)
  return (
    <KioskContext.Provider value={turn}>
      <div className="page turn">
        <SessionProvider
          token={token}
          onExpired={onOver}
          onLeft={onOver}
          waiting={(isOffline, retry) => (
            <main>
              <Notice kind={isOffline ? 'error' : 'info'}>
                {isOffline ? frame.unreachable : frame.loading}
              </Notice>
              <div className="actions">
                {isOffline && <Button onClick={retry}>{frame.retry}</Button>}
                <Button kind="primary" onClick={onOver}>
                  {words.done}
                </Button>
              </div>
            </main>
          )}
        >
          <OwnHeader isByName={isByName} />
          <main>
            <Flow />
          </main>
          <TurnBar isSending={isSending} left={left} onDone={onOver} />
        </SessionProvider>
      </div>
    </KioskContext.Provider>
  )
}
