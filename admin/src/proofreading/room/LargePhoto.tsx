import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
} from '@mui/material'
import { Typography } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { usePictureFault } from '../../photos/usePictureFault'
import type { ProofItem } from './useItems'

function Product({ photoId }: { photoId: string }) {
  const translate = useTranslate()
  const src = `/api/photos/${photoId}/product`
  const { fault, onError } = usePictureFault(src)
  if (fault) return <Alert severity="warning">{fault}</Alert>
  return (
    <Box
      component="img"
      alt={translate('photo.product')}
      src={src}
      onError={() => void onError()}
      sx={{ width: 1, maxWidth: 480, display: 'block', mx: 'auto', bgcolor: 'action.hover' }}
    />
  )
}

/** The finished picture in its own size, over the fields that belong to it. */
export function LargePhoto({ item, onClose }: { item: ProofItem; onClose: () => void }) {
  const translate = useTranslate()
  const titleId = useId()
  const { photoId, maskedName, xh, lastFour } = item
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{maskedName}</DialogTitle>
      <DialogContent>
        {photoId && <Product key={photoId} photoId={photoId} />}
        <Typography sx={{ mt: 1 }}>
          {xh} · {translate('proof.last_four')} {lastFour ?? '—'}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
