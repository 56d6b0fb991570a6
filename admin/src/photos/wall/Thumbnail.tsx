import { Box, Typography } from '@mui/material'
import { createContext, use, useEffect } from 'react'
import { useTranslate } from 'react-admin'
import { useThumbnail } from './useThumbnail'
import type { WallPhoto } from './wall_photo'

interface Props {
  photo: WallPhoto
  onSeen: (id: string) => void
}

/** Is the row of a card on the screen? Asked for here alone, so that its card is not drawn anew as it passes. */
export const InView = createContext(false)

const FRAME = { width: '100%', height: '100%', objectFit: 'contain', display: 'block' } as const

/** The small picture of a card; a photo counts as seen once its picture is there, on the screen. */
export function Thumbnail({ photo: { id, hasPicture }, onSeen }: Props) {
  const translate = useTranslate()
  const isInView = use(InView)
  const { url, fault } = useThumbnail(id, hasPicture)
  const isThere = url !== undefined || !hasPicture
  useEffect(() => {
    if (isInView && isThere) onSeen(id)
  }, [id, isInView, isThere, onSeen])
  if (url) return <img alt="" src={url} draggable={false} style={FRAME} />
  const said = hasPicture ? fault !== null && (fault || translate('photo.not_shown')) : '—'
  return (
    <Box sx={{ ...FRAME, display: 'grid', placeItems: 'center', p: 0.5, overflow: 'hidden' }}>
      <Typography variant="caption">{said}</Typography>
    </Box>
  )
}
