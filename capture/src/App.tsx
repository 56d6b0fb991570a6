import { useCallback, useState } from 'react'
import { Button } from './parts/Button'
import { Header } from './parts/Header'
import { Help } from './parts/Help'
import { Notice } from './parts/Notice'
import { Screen } from './parts/Screen'
import { DoorScreen } from './screens/DoorScreen'
import { useSession, type Trouble } from './session/SessionContext'
import { SessionProvider } from './session/SessionProvider'
import { keep, readKept } from './storage/kept'
import { forgetTrip } from './storage/wechat_return'
import { useFlow } from './useFlow'
import { useWords } from './words/WordsContext'

const TOKEN = 'capture.token'

function Waiting({ isOffline, retry, trouble }: WaitingProps) {
  const { frame } = useWords()
  const says = trouble?.kind === 'refused' ? trouble.says || frame.refused : frame.unreachable
  const hasFailed = isOffline || trouble !== null
  return (
    <Screen
      title={frame.brand}
      actions={
        hasFailed && (
          <Button kind="primary" onClick={retry}>
            {frame.retry}
          </Button>
        )
      }
    >
      <Notice kind={hasFailed ? 'error' : 'info'}>{hasFailed ? says : frame.loading}</Notice>
    </Screen>
  )
}

interface WaitingProps {
  isOffline: boolean
  retry: () => void
  trouble: Trouble | null
}

function OwnHeader() {
  const { standing, goTo } = useSession()
  return <Header standing={standing} onInbox={() => goTo('inbox')} />
}

/** The page of one student: a code opens it, and the server says what is on it. */
export function App() {
  const [token, setToken] = useState(() => readKept(TOKEN))
  const { Flow, hasFailed } = useFlow()
  const [hasExpired, setExpired] = useState(false)
  const begin = (opened: string) => {
    keep(TOKEN, opened)
    setToken(opened)
  }
  const end = useCallback((isExpired: boolean) => {
    keep(TOKEN, null)
    forgetTrip()
    setExpired(isExpired)
    setToken(null)
  }, [])
  const expire = useCallback(() => end(true), [end])
  const leave = useCallback(() => end(false), [end])
  if (token === null)
    return (
      <div className="page">
        <Header standing={null} />
        <main>
          <DoorScreen hasExpired={hasExpired} onSession={begin} />
        </main>
      </div>
    )
  return (
    <div className="page">
      <SessionProvider
        key={token}
        token={token}
        onExpired={expire}
        onLeft={leave}
        waiting={(isOffline, retry, trouble) => (
          <>
            <Header standing={null} />
            <main>
              <Waiting {...{ isOffline, retry, trouble }} />
            </main>
          </>
        )}
      >
        <OwnHeader />
        <main>
          {Flow ? (
            <Flow />
          ) : (
            <Waiting isOffline={hasFailed} retry={() => location.reload()} trouble={null} />
          )}
        </main>
        <Help />
      </SessionProvider>
    </div>
  )
}
