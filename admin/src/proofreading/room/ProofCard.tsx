import { Box, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { StateChip } from '../../layout/StateChip'
import { useThumbnail } from '../../photos/wall/useThumbnail'
import { OwnWord } from './OwnWord'
import { stateOf } from './kinds'
import type { ProofItem } from './useItems'

interface Props {
  item: ProofItem
  isInHand: boolean
  onTake: () => void
}

export const cardId = (id: string) => `proof-${id}`

/** As it was delivered: what is proofread is the finished picture, not what was handed in. */
function Portrait({ photoId }: { photoId: string }) {
  const translate = useTranslate()
  const { url, fault } = useThumbnail(photoId, true, 'product')
  if (url)
    return (
      <Box
        component="img"
        alt=""
        src={url}
        draggable={false}
        sx={{ width: 1, height: 1, objectFit: 'contain', display: 'block' }}
      />
    )
  return fault === null ? null : (
    <Typography variant="caption">{fault || translate('photo.not_shown')}</Typography>
  )
}

/** A student: the photo beside the masked fields, and what was said of them. */
export function ProofCard({ item, isInHand, onTake }: Props) {
  const translate = useTranslate()
  const { studentId, photoId, xh, maskedName, lastFour, mark, own } = item
  const { name, turn } = stateOf(item)
  return (
    <Box
      role="option"
      id={cardId(studentId)}
      aria-selected={isInHand}
      onClick={onTake}
      sx={{
        display: 'flex',
        gap: 1,
        p: 0.75,
        minWidth: 0,
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
        // Above the bar at the foot of the page.
        scrollMarginBottom: 160,
      }}
    >
      <Box
        sx={{
          width: 90,
          height: 120,
          flexShrink: 0,
          display: 'grid',
          placeItems: 'center',
          bgcolor: 'action.hover',
          borderRadius: 0.5,
          overflow: 'hidden',
        }}
      >
        {photoId ? (
          <Portrait photoId={photoId} />
        ) : (
          <Typography variant="caption">{translate('proof.kinds.no_image')}</Typography>
        )}
      </Box>
      <Stack spacing={0.25} sx={{ minWidth: 0, alignItems: 'flex-start' }}>
        <StateChip name={name} turn={turn} />
        <Typography variant="subtitle2">{maskedName}</Typography>
        <Typography variant="caption" sx={{ overflowWrap: 'anywhere' }}>
          {xh ?? '—'}
        </Typography>
        <Typography variant="caption">
          {translate('proof.last_four')} {lastFour ?? '—'}
        </Typography>
        {mark?.remark && (
          <Typography variant="caption" sx={{ overflowWrap: 'anywhere' }}>
            {mark.remark}
          </Typography>
        )}
        {mark?.by && <Typography variant="caption">{mark.by}</Typography>}
        {own && <OwnWord {...own} />}
      </Stack>
    </Box>
  )
}
