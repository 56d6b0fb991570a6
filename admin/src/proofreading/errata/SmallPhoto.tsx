import { Box } from '@mui/material'
import { useThumbnail } from '../../photos/wall/useThumbnail'

/** The small picture of a photo. */
export function SmallPhoto({ photoId, width = 54 }: { photoId: string; width?: number }) {
  const { url } = useThumbnail(photoId, true)
  return (
    <Box sx={{ width, height: (width * 4) / 3, bgcolor: 'action.hover', borderRadius: 0.5 }}>
      {url && (
        <Box
          component="img"
          alt=""
          src={url}
          sx={{ width: 1, height: 1, objectFit: 'contain', display: 'block' }}
        />
      )}
    </Box>
  )
}
