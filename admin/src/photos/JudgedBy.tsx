import { Alert, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Photo } from './types'

/** By what the photo was judged, and what a later recheck would say. */
export function JudgedBy({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  const { advisory, verdict, judgedBy } = photo
  return (
    <>
      {advisory && advisory.verdict !== verdict && (
        <Alert severity="info">
          {translate('photo.advisory', {
            limits: advisory.limits,
            verdict: translate(`photo.verdicts.${advisory.verdict}`),
          })}
        </Alert>
      )}
      {judgedBy && (
        <Typography variant="caption">{translate('photo.judged_by', judgedBy)}</Typography>
      )}
    </>
  )
}
