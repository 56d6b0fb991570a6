import { Alert, Box, Stack, Typography } from '@mui/material'
import { Link, useTranslate } from 'react-admin'
import type { LimitsPreview } from './types'

/** How the limits would judge the last 1,000 photos, with a few that change. */
export function Preview({ preview }: { preview: LimitsPreview }) {
  const translate = useTranslate()
  return (
    <Alert severity={preview.stricter + preview.looser > 0 ? 'warning' : 'info'}>
      {preview.ofOthers && `${translate('limits.preview_of_others')} `}
      {translate('limits.preview_says', { ...preview })}
      <Stack direction="row" spacing={1} sx={{ mt: 1, flexWrap: 'wrap' }}>
        {preview.examples.map(({ photoId, from, to }) => (
          <Link key={photoId} to={`/photos/${photoId}/show`}>
            <Box
              component="img"
              alt={translate('photo.picture')}
              src={`/api/photos/${photoId}/thumbnail`}
              sx={{ width: 60, height: 80, objectFit: 'cover', display: 'block' }}
            />
            <Typography variant="caption">
              {translate(`photo.verdicts.${from}`)} → {translate(`photo.verdicts.${to}`)}
            </Typography>
          </Link>
        ))}
      </Stack>
    </Alert>
  )
}
