import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { AskButton } from './AskButton'
import { ContactLine } from './ContactLine'
import { OwnData } from './OwnData'

/** The way out of every screen: whom to call, and somebody else's turn. */
export function Help() {
  const { frame } = useWords()
  const { leave } = useSession()
  return (
    <footer>
      <OwnData />
      <details className="help">
        <summary>{frame.help}</summary>
        <ContactLine />
        <AskButton
          label={frame.notMe}
          ask={frame.notMeAsk}
          confirm={frame.notMeDo}
          onConfirm={() => void leave()}
        />
      </details>
    </footer>
  )
}
