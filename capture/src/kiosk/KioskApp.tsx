import { useCallback, useEffect, useState } from 'react'
import { addressOf, headersOf } from '../api/request'
import { Button } from '../parts/Button'
import { Header } from '../parts/Header'
import { Screen } from '../parts/Screen'
import { shotStore } from '../shots/shotStore'
import { forgetKiosk, kioskKey } from '../storage/kiosk_key'
import { useSpoken } from '../words/WordsContext'
import './kiosk.css'
import { StudentTurn } from './StudentTurn'
import { useAwake } from './useAwake'
import { useKioskWords } from './useKioskWords'
import { useNoWayBack } from './useNoWayBack'
import { WaitingScreen } from './WaitingScreen'

/** Ends a session at the server, also while the page is being closed. */
const signOut = (token: string) =>
  fetch(addressOf('session'), {
    ...{ method: 'DELETE', keepalive: true },
    headers: headersOf({ token, language: 'zh' }),
  }).catch(() => {})

/** To the page of students, as on any phone. */
function leaveKiosk() {
  forgetKiosk()
  location.reload()
}

function ClosedKiosk() {
  const words = useKioskWords()
  return (
    <div className="page">
      <Header standing={null} />
      <main>
        <Screen
          title={words.closedTitle}
          lead={words.closedLead}
          actions={<Button onClick={leaveKiosk}>{words.closedDo}</Button>}
        />
      </main>
    </div>
  )
}

interface Turn {
  token: string
  /** Number and last four opened the page. */
  isByName: boolean
}

/**
 * A device of a fixed point: student after student. The token of a student is in the memory of the page only, and at
 * the end of a turn, however it ends, nothing of them is left.
 */
export function KioskApp() {
  const { speak } = useSpoken()
  const [device] = useState(kioskKey)
  const [isClosed, setClosed] = useState(false)
  const [turn, setTurn] = useState<Turn | null>(null)
  useAwake()
  // What a turn has left behind that ended with the power of the device.
  useEffect(() => void shotStore.clear(), [])

  const end = useCallback(
    (token: string) => {
      // An answer may come after its student has gone: the next one’s turn is not ended by it.
      setTurn((present) => (present?.token === token ? null : present))
      speak('zh')
      void shotStore.clear()
      void signOut(token)
    },
    [speak]
  )
  useNoWayBack(() => {
    if (turn !== null) end(turn.token)
  })
  const close = useCallback(() => setClosed(true), [])

  if (device === null || isClosed) return <ClosedKiosk />
  if (turn !== null) return <StudentTurn key={turn.token} {...turn} onEnd={end} />
  return (
    <WaitingScreen
      device={device}
      onTurn={(token, isByName) => setTurn({ token, isByName })}
      onClosed={close}
      onForget={leaveKiosk}
    />
  )
}
