import { AskButton } from '../parts/AskButton'
import { Button } from '../parts/Button'
import { useSession } from '../session/SessionContext'
import { useKioskWords } from './useKioskWords'

interface Props {
  /** A shot is not sent yet. */
  isSending: boolean
  /** Seconds until the student is signed out; null while that is not near. */
  left: number | null
  onDone: () => void
}

/** What would be lost, or left undone, if the student left now. */
function useLeftUndone(isSending: boolean): 'sending' | 'drafts' | null {
  const { standing } = useSession()
  if (isSending) return 'sending'
  return standing.drafts.photos.length > 0 && standing.screen !== 'status' ? 'drafts' : null
}

/** Always in sight: the end of a turn. */
export function TurnBar({ isSending, left, onDone }: Props) {
  const words = useKioskWords()
  const undone = useLeftUndone(isSending)
  return (
    <div className="turn-bar">
      {left !== null && (
        <div className="leaving" role="alert">
          <p className="left-time">{words.leaving(left)}</p>
          <p>{words.leavingLead}</p>
          <Button kind="primary">{words.stay}</Button>
        </div>
      )}
      {undone ? (
        <AskButton
          key={undone}
          label={words.done}
          ask={words.doneAsk[undone]}
          confirm={words.doneDo}
          onConfirm={onDone}
        />
      ) : (
        <Button kind={left === null ? 'primary' : 'plain'} onClick={onDone}>
          {words.done}
        </Button>
      )}
    </div>
  )
}
