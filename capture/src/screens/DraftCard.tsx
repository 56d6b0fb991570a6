import type { Draft } from '../api/standing'
import { AskButton } from '../parts/AskButton'
import { Button } from '../parts/Button'
import { Picture } from '../parts/Picture'
import { useTimes } from '../parts/useTimes'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'

interface Props {
  draft: Draft
  number: number
  onChoose: () => void
}

/** A passed photo; it can be deleted a day after it was stored (附件2 第 13 条). */
export function DraftCard({ draft, number, onChoose }: Props) {
  const { drafts } = useWords().after
  const { act, isBusy } = useSession()
  const { timeOf } = useTimes()
  const { id, takenAt, removableFrom, isRemovable, needsReview } = draft
  return (
    <li className="card">
      <Picture id={id} kind="thumbnail" alt={drafts.picture(number)} />
      <p className="muted">{drafts.taken(timeOf(takenAt))}</p>
      {needsReview && <p className="muted">{drafts.unsure}</p>}
      <Button kind="primary" isDisabled={isBusy} onClick={onChoose}>
        {drafts.choose}
      </Button>
      {isRemovable ? (
        <AskButton
          label={drafts.remove}
          ask={drafts.removeAsk}
          confirm={drafts.remove}
          isDisabled={isBusy}
          onConfirm={() => void act((api) => api.removeDraft(id))}
        />
      ) : (
        <p className="muted">{drafts.deletableFrom(timeOf(removableFrom))}</p>
      )}
    </li>
  )
}
