import { Box, Stack, Typography } from '@mui/material'
import { memo } from 'react'
import { useTranslate } from 'react-admin'
import { StatusChip } from '../StatusChip'
import { CardMarks } from './CardMarks'
import { Thumbnail } from './Thumbnail'
import { TRIAGE_TURNS } from './triage'
import type { WallPhoto } from './wall_photo'

interface Props {
  photo: WallPhoto
  isInHand: boolean
  isSettled: boolean
  /** On a phone the picture stands above its words. */
  isUpright: boolean
  other: string | undefined
  onTake: (id: string) => void
  onSeen: (id: string) => void
}

export const cardId = (id: string) => `wall-${id}`

/** A photo of the wall: its picture, its state as a colour and as a word, and whose it is. */
export const WallCard = memo(function WallCard(props: Props) {
  const { photo, isInHand, isSettled, isUpright, other, onTake, onSeen } = props
  const translate = useTranslate()
  const { student } = photo
  const number = student ? (student.xh ?? student.lastFour) : translate('photo.nobody')
  const masked = student?.maskedName
  const turn = TRIAGE_TURNS[photo.triage]
  return (
    <Box
      role="option"
      id={cardId(photo.id)}
      aria-selected={isInHand}
      onClick={() => onTake(photo.id)}
      sx={{
        height: 1,
        minWidth: 0,
        display: 'flex',
        flexDirection: isUpright ? 'column' : 'row',
        gap: 1,
        p: 0.75,
        borderRadius: 1,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderLeft: 5,
        borderLeftColor: `turn.${turn}.main`,
        outline: isInHand ? 3 : 0,
        outlineStyle: 'solid',
        outlineColor: 'primary.main',
        cursor: 'pointer',
        overflow: 'hidden',
        ...(isSettled && { '& img': { opacity: 0.4 } }),
      }}
    >
      <Box
        sx={{
          flexShrink: 0,
          bgcolor: 'action.hover',
          borderRadius: 0.5,
          overflow: 'hidden',
          ...(isUpright
            ? { width: 1, flexGrow: 1, minHeight: 0 }
            : { height: 1, aspectRatio: '3 / 4' }),
        }}
      >
        <Thumbnail {...{ photo, onSeen }} />
      </Box>
      <Stack spacing={0.25} sx={{ minWidth: 0, alignItems: 'flex-start' }}>
        <StatusChip status={photo.status} />
        <Typography variant="subtitle2" noWrap sx={{ maxWidth: 1 }}>
          {number}
        </Typography>
        <Typography variant="caption" noWrap sx={{ maxWidth: 1 }}>
          {[masked, photo.schoolClass ?? photo.unit.name].filter(Boolean).join(' · ')}
        </Typography>
        {photo.problems.length > 0 && (
          <Typography variant="caption" noWrap sx={{ maxWidth: 1, color: `turn.${turn}.main` }}>
            {photo.problems.map((problem) => problem.name).join(' · ')}
          </Typography>
        )}
        <CardMarks {...{ photo, isSettled, other }} />
      </Stack>
    </Box>
  )
})
