import { useState } from 'react'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { ShootButton } from '../parts/ShootButton'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useTimes } from '../parts/useTimes'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { ConfirmScreen } from './ConfirmScreen'
import { DraftCard } from './DraftCard'

interface Props {
  /** The newest has come just now. */
  hasPassed: boolean
  onPay: (photoId: string) => void
}

/** 草稿箱: passed photos, of which one is submitted. */
export function DraftsScreen({ hasPassed, onPay }: Props) {
  const words = useWords().after
  const { standing } = useSession()
  const { timeOf } = useTimes()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const { photos, size, isFull, roomFrom } = standing.drafts
  const chosen = photos.find(({ id }) => id === chosenId)
  if (chosen)
    return (
      <ConfirmScreen
        draft={chosen}
        onBack={() => setChosenId(null)}
        onPay={() => onPay(chosen.id)}
      />
    )
  return (
    <Screen
      title={words.drafts.title}
      lead={words.drafts.lead}
      actions={!isFull && <ShootButton kind="plain" label={words.drafts.shoot} />}
    >
      <TroubleNotice />
      {hasPassed && <Notice kind="good">{words.verdict.passed}</Notice>}
      <p className="muted">{words.drafts.capacity(photos.length, size)}</p>
      {isFull && (
        <Notice kind="warning">
          <p>{words.drafts.full}</p>
          {roomFrom && <p>{words.drafts.roomFrom(timeOf(roomFrom))}</p>}
        </Notice>
      )}
      {photos.length === 0 && <p>{words.drafts.empty}</p>}
      <ul className="drafts">
        {photos.map((draft, index) => (
          <DraftCard
            key={draft.id}
            draft={draft}
            number={index + 1}
            onChoose={() => setChosenId(draft.id)}
          />
        ))}
      </ul>
    </Screen>
  )
}
