import { memo } from 'react'
import { useTranslate } from 'react-admin'
import { STATE_TURNS } from '../StatusChip'
import { CardMarks } from './CardMarks'
import { Thumbnail } from './Thumbnail'
import { TRIAGE_TURNS } from './triage'
import type { WallPhoto } from './wall_photo'

interface Props {
  photo: WallPhoto
  isInHand: boolean
  isSettled: boolean
  other: string | undefined
  onTake: (id: string) => void
  onSeen: (id: string) => void
}

export const cardId = (id: string) => `wall-${id}`

/**
 * A photo of the wall: its picture, its state as a colour and as a word, and whose it is. It is of plain elements, as
 * few as may be: its looks are in `wallStyles`.
 */
export const WallCard = memo(function WallCard(props: Props) {
  const { photo, isInHand, isSettled, other, onTake, onSeen } = props
  const translate = useTranslate()
  const { student, status, problems } = photo
  const turn = TRIAGE_TURNS[photo.triage]
  return (
    <div
      role="option"
      id={cardId(photo.id)}
      className="wall-card"
      aria-selected={isInHand}
      data-settled={isSettled}
      data-turn={turn}
      onClick={() => onTake(photo.id)}
    >
      <div className="wall-picture">
        <Thumbnail {...{ photo, onSeen }} />
      </div>
      <div className="wall-words">
        <span className="wall-state" data-turn={STATE_TURNS[status]}>
          {translate(`photo.states.${status}`)}
        </span>
        <strong>{student ? (student.xh ?? student.lastFour) : translate('photo.nobody')}</strong>
        <span>
          {[student?.maskedName, photo.schoolClass ?? photo.unit.name].filter(Boolean).join(' · ')}
        </span>
        {problems.length > 0 && (
          <span data-turn={turn}>{problems.map(({ name }) => name).join(' · ')}</span>
        )}
        <CardMarks {...{ photo, isSettled, other }} />
      </div>
    </div>
  )
})
