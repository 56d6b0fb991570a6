import Flag from '@mui/icons-material/FlagOutlined'
import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { WallPhoto } from './wall_photo'

interface Props {
  photo: WallPhoto
  isSettled: boolean
  /** Who else is at it. */
  other: string | undefined
}

/** What is special about a photo: whose work it is, whether it is flagged, who else is at it. */
export function CardMarks({ photo, isSettled, other }: Props) {
  const translate = useTranslate()
  const { status, lookedAt, flaggedAt, isOwn } = photo
  return (
    <Stack sx={{ minWidth: 0 }}>
      {status === 'accepted' && (
        <Typography variant="caption" noWrap>
          {translate(lookedAt ? 'wall.looked' : 'wall.unlooked')}
        </Typography>
      )}
      {flaggedAt && (
        <Typography variant="caption" noWrap sx={{ color: 'turn.soon.main' }}>
          <Flag sx={{ fontSize: 14, verticalAlign: 'text-bottom' }} /> {translate('wall.flagged')}
        </Typography>
      )}
      {isOwn && (
        <Typography variant="caption" noWrap>
          {translate('wall.own')}
        </Typography>
      )}
      {isSettled && (
        <Typography variant="caption" noWrap>
          {translate('wall.settled')}
        </Typography>
      )}
      {other && (
        <Typography variant="caption" noWrap sx={{ color: 'turn.running.main' }}>
          {translate('wall.other', { name: other })}
        </Typography>
      )}
    </Stack>
  )
}
