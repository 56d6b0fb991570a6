import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Overlay, Photo } from './types'

const LINE = '#00c853'

/** What was measured, drawn on the picture: the line of the eyes, the chin, the width of the face. */
function MeasuredLines({ rightEye, leftEye, chin, faceWidth }: Overlay) {
  const percent = (share: number) => `${share * 100}%`
  const middle = (rightEye[0] + leftEye[0]) / 2
  const level = (rightEye[1] + leftEye[1]) / 2
  const line = { stroke: LINE, strokeWidth: 1.5 }
  return (
    <svg style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}>
      <line
        x1={percent(rightEye[0])}
        y1={percent(rightEye[1])}
        x2={percent(leftEye[0])}
        y2={percent(leftEye[1])}
        {...line}
      />
      {[rightEye, leftEye, chin].map(([x, y]) => (
        <circle key={`${x}${y}`} cx={percent(x)} cy={percent(y)} r={3} fill={LINE} />
      ))}
      {[-0.5, 0.5].map((side) => (
        <line
          key={side}
          x1={percent(middle + side * faceWidth)}
          x2={percent(middle + side * faceWidth)}
          y1={percent(level - 0.05)}
          y2={percent(level + 0.05)}
          {...line}
        />
      ))}
    </svg>
  )
}

/** The photo that was kept, with what was measured on it; beside it the picture that was made. */
export function Picture({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  if (!photo.hasPicture) return <Box>{translate('photo.not_kept')}</Box>
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', flexWrap: 'wrap' }}>
      <Box sx={{ position: 'relative', maxWidth: 360 }}>
        <img
          alt={translate('photo.picture')}
          src={`/api/photos/${photo.id}/picture`}
          style={{ width: '100%', display: 'block' }}
        />
        {photo.overlay && <MeasuredLines {...photo.overlay} />}
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
