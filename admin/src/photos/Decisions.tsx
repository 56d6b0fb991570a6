import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import { Moment } from '../layout/Moment'
import type { Photo } from './types'

/** What people have decided about the photo: when, who, what and why. */
export function Decisions({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  const { labelled, noted } = usePatterns()
  return (
    <Stack sx={{ '&:not(:empty)': { mt: 2 } }}>
      {photo.decisions.map(({ decision, reason, finding, by, businessAt }) => {
        const found = finding && translate(`photo.findings.${finding}`)
        const decided = noted(translate(`photo.decisions.${decision}`), found)
        return (
          <Typography key={businessAt} variant="muted">
            <Moment at={businessAt} /> {by} {reason ? labelled(decided, reason) : decided}
          </Typography>
        )
      })}
    </Stack>
  )
}
