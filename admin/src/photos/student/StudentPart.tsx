import { Alert, Box, Stack, Typography } from '@mui/material'
import { Link, useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import type { Photo } from '../types'
import { Claims } from './Claims'
import { ClaimButtons } from './ClaimButtons'
import { useStudentName } from './useStudentName'

/** Whom the photo shows, and what can be done about it. */
export function StudentPart({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  const nameOf = useStudentName()
  const { labelled } = usePatterns()
  const { student, isDiscarded } = photo
  return (
    <Box component="section" aria-label={translate('photo.student')} sx={{ mt: 2 }}>
      {student ? (
        <Typography>
          {labelled(translate('photo.student'), '')}
          <Link to={`/students/${student.id}/show`}>{nameOf(student)}</Link>
        </Typography>
      ) : (
        <Alert severity={isDiscarded ? 'info' : 'warning'}>
          {translate(isDiscarded ? 'photo.is_discarded' : 'photo.is_unmatched')}
        </Alert>
      )}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mt: 1 }}>
        <ClaimButtons photo={photo} />
      </Stack>
      <Claims photo={photo} />
    </Box>
  )
}
