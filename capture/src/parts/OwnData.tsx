import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { Button } from './Button'

/** From every screen: what is stored, and the way out of it. */
export function OwnData() {
  const { ownData } = useWords()
  const { standing, goTo } = useSession()
  return (
    <nav className="own-data">
      <Button kind="link" onClick={() => goTo('privacy')}>
        {ownData.link}
      </Button>
      {standing.consent.mayWithdraw && (
        <Button kind="link" onClick={() => goTo('withdrawal')}>
          {ownData.withdraw}
        </Button>
      )}
    </nav>
  )
}
