import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { Refused } from '../../forms/Refused'
import { usePhone } from '../../layout/usePhone'
import type { Photo } from '../types'
import { CropFrame } from './CropFrame'
import { isByHand } from './finished'
import { FrameFigures } from './FrameFigures'
import { FrameTools } from './FrameTools'
import { OwnProduct } from './OwnProduct'
import { useFinish } from './useFinish'
import { useFrame } from './useFrame'

/** Beside each other on a desk, one below the other on a phone. */
const COLUMNS = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 4fr)' },
  alignItems: 'start',
} as const

/** Why the machine’s picture does not fit, the photo under a frame, and the other ways to a finished picture. */
export function HandDialog({ photo, onClose }: { photo: Photo; onClose: () => void }) {
  const translate = useTranslate()
  const titleId = useId()
  const isPhone = usePhone()
  const { id, face, makeFault } = photo
  const control = useFrame(face)
  const { cut, takeOwn, makeAgain, isPending, refusal } = useFinish(id, onClose)
  const { framed } = control
  return (
    <Dialog
      open
      onClose={(_event, reason) => reason !== 'backdropClick' && onClose()}
      fullWidth
      fullScreen={isPhone}
      maxWidth="md"
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>{translate('by_hand.title')}</DialogTitle>
      <DialogContent>
        <Box sx={COLUMNS}>
          <CropFrame photoId={id} control={control} />
          <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
            {makeFault && <Alert severity="warning">{makeFault}</Alert>}
            <Typography>{translate('by_hand.help')}</Typography>
            {framed && <FrameFigures {...{ face, framed }} />}
            <FrameTools control={control} />
            <OwnProduct isDisabled={isPending} onChoose={takeOwn} />
            {isByHand(photo) && (
              <>
                <Button variant="outlined" disabled={isPending} onClick={makeAgain}>
                  {translate('by_hand.again')}
                </Button>
                <Typography variant="caption">{translate('by_hand.again_hint')}</Typography>
              </>
            )}
            <Refused refusal={refusal} />
          </Stack>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={!framed}
          loading={isPending}
          onClick={() => framed && cut(framed.frame)}
        >
          {translate('by_hand.cut')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
