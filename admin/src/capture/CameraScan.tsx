import { Alert, Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useCamera } from './useCamera'

interface Props {
  isOn: boolean
  /** Whether no more frames are wanted. */
  look: (frame: File) => Promise<boolean>
}

/** Holds a phone's code before the camera of this device. */
export function CameraScan({ isOn, look }: Props) {
  const translate = useTranslate()
  const { video, fault } = useCamera(isOn, look)
  if (!isOn) return null
  if (fault) return <Alert severity="warning">{translate(`capture.camera_faults.${fault}`)}</Alert>
  return (
    <div>
      <Box
        component="video"
        ref={video}
        muted
        playsInline
        aria-label={translate('capture.camera')}
        sx={{ width: '100%', maxWidth: 480, borderRadius: 1, bgcolor: 'action.hover' }}
      />
      <Typography variant="muted">{translate('capture.camera_hint')}</Typography>
    </div>
  )
}
