import { Alert, Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { Marks } from './Marks'
import type { Photo, RuleView } from './types'
import { usePictureFault } from './usePictureFault'

interface FigureProps {
  name: string
  src: string
  children?: ReactNode
}

/** A picture over its name. */
function Figure({ name, src, children }: FigureProps) {
  const { fault, onError } = usePictureFault(src)
  return (
    <Box component="figure" sx={{ m: 0, minWidth: 0 }}>
      {fault ? (
        <Alert severity="warning">{fault}</Alert>
      ) : (
        <Box sx={{ position: 'relative' }}>
          <Box
            component="img"
            alt={name}
            src={src}
            onError={() => void onError()}
            sx={{ width: 1, display: 'block', borderRadius: 1, bgcolor: 'action.hover' }}
          />
          {children}
        </Box>
      )}
      <Typography variant="caption" component="figcaption" sx={{ textAlign: 'center', mt: 0.5 }}>
        {name}
      </Typography>
    </Box>
  )
}

/** The stored photo with the places of rules marked, beside the product (成片). */
export function Picture({ photo, drawn }: { photo: Photo; drawn: RuleView[] }) {
  const translate = useTranslate()
  // A photo without a verdict has not been decoded, or could not be.
  if (!photo.hasPicture)
    return (
      <Typography variant="muted">
        {translate(photo.verdict ? 'photo.not_kept' : 'photo.not_yet')}
      </Typography>
    )
  const path = `/api/photos/${photo.id}`
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'repeat(2, minmax(0, 320px))',
        alignItems: 'start',
      }}
    >
      <Figure name={translate('photo.picture')} src={`${path}/picture`}>
        <Marks rules={drawn} />
      </Figure>
      {photo.hasProduct && <Figure name={translate('photo.product')} src={`${path}/product`} />}
    </Box>
  )
}
