import { Alert, Stack } from '@mui/material'
import { Link, useTranslate } from 'react-admin'
import type { Photo } from './types'

/** What the reader has to know before anything is decided about the photo. */
export function PhotoNotices({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  const { sameAs, status, parkedWhy, makeFault } = photo
  return (
    <Stack spacing={1} sx={{ '&:not(:empty)': { mb: 1.5 } }}>
      {sameAs && (
        <Alert severity="warning">
          {translate('photo.same')}{' '}
          <Link to={`/photos/${sameAs}/show`}>{translate('photo.look')}</Link>
        </Alert>
      )}
      {status === 'parked' && parkedWhy && (
        <Alert severity="warning">{translate(`photo.parked.${parkedWhy}`)}</Alert>
      )}
      {makeFault && <Alert severity="warning">{makeFault}</Alert>}
    </Stack>
  )
}
