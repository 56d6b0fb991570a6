import { Alert, Box, ButtonBase, FormHelperText, Link, Typography } from '@mui/material'
import { LinkBase, required, useInput, useTranslate } from 'react-admin'
import { Moment } from '../../layout/Moment'
import { SmallPhoto } from './SmallPhoto'
import type { ErratumDetail } from './useErrata'

interface Props {
  candidates: ErratumDetail['candidates']
  studentId: string
}

/** The photo that is shown from now on: another attempt of the student, or one that showed nobody yet. */
export function PhotoChoice({ candidates, studentId }: Props) {
  const translate = useTranslate()
  const { field, fieldState } = useInput({ source: 'photoId', validate: required() })
  return (
    <Box role="group" aria-label={translate('errata.choose_photo')}>
      <Typography variant="subtitle2">{translate('errata.choose_photo')}</Typography>
      {candidates.length === 0 && <Alert severity="info">{translate('errata.no_photo')}</Alert>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}>
        {candidates.map(({ id, status, takenAt, isOwn, isFinished }) => (
          <ButtonBase
            key={id}
            disabled={!isFinished}
            aria-pressed={field.value === id}
            onClick={() => field.onChange(id)}
            sx={{
              flexDirection: 'column',
              p: 0.5,
              width: 120,
              borderRadius: 1,
              border: 2,
              borderColor: field.value === id ? 'primary.main' : 'divider',
              opacity: isFinished ? 1 : 0.6,
            }}
          >
            <SmallPhoto photoId={id} width={78} />
            <Typography variant="caption">
              {translate(isOwn ? `photo.states.${status}` : 'errata.of_nobody')}
            </Typography>
            <Typography variant="caption">
              {isFinished ? <Moment at={takenAt} /> : translate('errata.not_finished')}
            </Typography>
          </ButtonBase>
        ))}
      </Box>
      {fieldState.error && (
        <FormHelperText error>{translate('ra.validation.required')}</FormHelperText>
      )}
      <Typography variant="muted">
        {translate('errata.take_again')}{' '}
        <Link component={LinkBase} to={`/students/${studentId}/show`}>
          {translate('errata.to_student')}
        </Link>
      </Typography>
    </Box>
  )
}
