import Flag from '@mui/icons-material/FlagOutlined'
import { useTranslate } from 'react-admin'
import type { WallPhoto } from './wall_photo'

interface Props {
  photo: WallPhoto
  isSettled: boolean
  /** Who else is at it. */
  other: string | undefined
}

const OF_TEXT = { fontSize: 14, verticalAlign: 'text-bottom' }

/** What is special about a photo: whose work it is, whether it is flagged, who else is at it. */
export function CardMarks({ photo, isSettled, other }: Props) {
  const translate = useTranslate()
  const { status, lookedAt, flaggedAt, isOwn, isUploaded } = photo
  return (
    <>
      {status === 'accepted' && (
        <span>{translate(lookedAt ? 'wall.looked' : 'wall.unlooked')}</span>
      )}
      {flaggedAt && (
        <span data-turn="soon">
          <Flag sx={OF_TEXT} /> {translate('wall.flagged')}
        </span>
      )}
      {isUploaded && <span data-turn="soon">{translate('wall.uploaded')}</span>}
      {isOwn && <span>{translate('wall.own')}</span>}
      {isSettled && <span>{translate('wall.settled')}</span>}
      {other && <span data-turn="running">{translate('wall.other', { name: other })}</span>}
    </>
  )
}
