import { useHold } from '../session/KioskContext'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

/** 正在制作与检查, with the place in the queue that the server names. */
export function MakingScreen() {
  const { making } = useWords().shooting
  useHold('working')
  const ahead = useSession().standing.checking?.ahead ?? null
  return (
    <Screen title={making.checkingTitle}>
      <Notice>
        <p>{making.checking}</p>
        {ahead !== null && <p>{ahead > 0 ? making.ahead(ahead) : making.yourTurn}</p>}
      </Notice>
      <progress className="whole" aria-label={making.checkingTitle} />
    </Screen>
  )
}
