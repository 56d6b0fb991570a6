import { frameHeight } from '@domain/photos/hand_frame'
import { Alert, Box } from '@mui/material'
import { alpha } from '@mui/material/styles'
import { useRef } from 'react'
import { useTranslate } from 'react-admin'
import { usePictureFault } from '../usePictureFault'
import { GuideLines } from './GuideLines'
import type { FrameControl } from './useFrame'
import { useGestures } from './useGestures'

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`

/** The stored photo with a frame of the format’s proportions over it, to be dragged and zoomed. */
export function CropFrame({ photoId, control }: { photoId: string; control: FrameControl }) {
  const translate = useTranslate()
  const src = `/api/photos/${photoId}/picture`
  const { fault, onError } = usePictureFault(src)
  const around = useRef<HTMLDivElement>(null)
  const { onPointerMove, ...gestures } = useGestures(control)
  const { framed, show } = control
  if (fault) return <Alert severity="warning">{fault}</Alert>
  return (
    <Box ref={around} sx={{ position: 'relative', overflow: 'hidden', userSelect: 'none' }}>
      <Box
        component="img"
        alt={translate('photo.picture')}
        src={src}
        draggable={false}
        onError={() => void onError()}
        onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
          show({ width, height })
        }
        sx={{ width: 1, display: 'block', bgcolor: 'action.hover' }}
      />
      {framed && (
        <Box
          tabIndex={0}
          role="application"
          aria-label={translate('by_hand.frame')}
          {...gestures}
          onPointerMove={(event) =>
            onPointerMove(event, framed.picture.width / around.current!.clientWidth)
          }
          style={{
            left: percent(framed.frame.left, framed.picture.width),
            top: percent(framed.frame.top, framed.picture.height),
            width: percent(framed.frame.width, framed.picture.width),
            height: percent(frameHeight(framed.frame), framed.picture.height),
          }}
          sx={({ palette }) => ({
            'position': 'absolute',
            'cursor': 'move',
            'touchAction': 'none',
            // What will not be in the picture is dimmed.
            'boxShadow': `0 0 0 4000px ${alpha(palette.common.black, 0.5)}`,
            'outline': `2px solid ${palette.mark.halo}`,
            '&:focus-visible': { outline: `3px solid ${palette.mark.pass}` },
          })}
        >
          <GuideLines />
        </Box>
      )}
    </Box>
  )
}
