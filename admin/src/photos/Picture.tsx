import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Marks } from './Marks'
import type { Photo, RuleView } from './types'

/** The stored photo with the places of rules marked, beside the product (成片). */
export function Picture({ photo, drawn }: { photo: Photo; drawn: RuleView[] }) {
  const translate = useTranslate()
  // A photo without a verdict has not been decoded, or could not be.
  if (!photo.hasPicture)
    return <Box>{translate(photo.verdict ? 'photo.not_kept' : 'photo.not_yet')}</Box>
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', flexWrap: 'wrap' }}>
      <Box sx={{ position: 'relative', maxWidth: 360 }}>
        <img
          alt={translate('photo.picture')}
          src={`/api/photos/${photo.id}/picture`}
          style={{ width: '100%', display: 'block' }}
        />
        <Marks rules={drawn} />
      </Box>
      {photo.hasProduct && (
        <img
          alt={translate('photo.product')}
          src={`/api/photos/${photo.id}/product`}
          style={{ width: 180 }}
        />
      )}
    </Box>
  )
}
