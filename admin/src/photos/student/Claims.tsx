import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import { Moment } from '../../layout/Moment'
import type { Photo } from '../types'
import { useStudentName } from './useStudentName'

/** Whose the photo was and became, when, by whom and why; newest last. */
export function Claims({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  const nameOf = useStudentName()
  const { labelled } = usePatterns()
  const named = (student: Photo['student']) =>
    student ? nameOf(student) : translate('photo.nobody')
  if (photo.claims.length === 0) return null
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="subtitle2">{translate('photo.claims')}</Typography>
      {photo.claims.map(({ why, from, to, by, reason, at }) => {
        const what = `${translate(`photo.whys.${why}`)} ${named(from)} → ${named(to)}`
        return (
          <Typography key={at} variant="muted" component="p">
            <Moment at={at} /> {by} {reason ? labelled(what, reason) : what}
          </Typography>
        )
      })}
    </Box>
  )
}
