import { Box, Typography } from '@mui/material'
import { useEffect } from 'react'
import { useTranslate } from 'react-admin'
import { useThumbnail } from './useThumbnail'
import type { WallPhoto } from './wall_photo'

interface Props {
  photo: WallPhoto
  isInView: boolean
  onSeen: (id: string) => void
}

/** The small picture of a card; a photo counts as seen once its picture is there, on the screen. */
export function Thumbnail({ photo: { id, hasPicture }, isInView, onSeen }: Props) {
  const translate = useTranslate()
  const { url, fault } = useThumbnail(id, hasPicture)
  const isThere = url !== undefined || !hasPicture
  useEffect(() => {
    if (isInView && isThere) onSeen(id)
  }, [id, isInView, isThere, onSeen])
  const frame = { width: 1, height: 1, objectFit: 'contain', display: 'block' } as const
  if (url) return <Box component="img" alt="" src={url} draggable={false} sx={frame} />
  const said = hasPicture ? fault !== null && (fault || translate('photo.not_shown')) : '—'
  return (
    <Box sx={{ ...frame, display: 'grid', placeItems: 'center', p: 0.5, overflow: 'hidden' }}>
      <Typography variant="caption">{said}</Typography>
    </Box>
  )
}
