import { Alert, Button, Link, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { LinkBase, useGetOne, useTranslate } from 'react-admin'
import { FactList } from '../layout/FactList'
import { Section } from '../layout/Section'
import { PhotoUpload } from '../photos/PhotoUpload'
import { StatusChip } from '../photos/StatusChip'
import type { Photo } from '../photos/types'
import { StudentState } from '../roster/StudentState'
import type { SeasonUnit } from '../season_units/types'
import { Differences } from './Differences'
import type { BoundCode } from './useScan'

interface Props {
  code: BoundCode
  unit: SeasonUnit
  onNext: () => void
}

/** The photo that was just handed in, with what the machine says of it. */
function StoredPhoto({ id }: { id: string }) {
  const translate = useTranslate()
  const { data: photo } = useGetOne<Photo>('photos', { id })
  if (!photo) return null
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <StatusChip status={photo.status} />
      <Link component={LinkBase} to={`/photos/${id}/show`}>
        {translate('capture.see_photo')}
      </Link>
    </Stack>
  )
}

/** Whom a code shows, as far as may be known, and their photo. */
export function ScannedStudent({ code, unit, onNext }: Props) {
  const translate = useTranslate()
  const [photo, setPhoto] = useState<string | null>(null)
  const { student, differences, outcome, isUnusual, waiting } = code
  return (
    <Section
      title={translate('capture.student')}
      beside={
        <Button variant="contained" onClick={onNext}>
          {translate('capture.next')}
        </Button>
      }
    >
      <Stack spacing={1.5}>
        <Alert severity="success">{translate(`capture.outcomes.${outcome}`)}</Alert>
        <FactList
          facts={[
            ['roster.masked_name', student.maskedName],
            ['roster.last_four', student.lastFour],
            ['roster.xh', student.xh],
            ['roster.level', student.level],
            ['roster.study_kind', student.studyKind],
            ['roster.college', student.college?.name],
            ['roster.class', student.schoolClass?.name],
            ['roster.state', <StudentState key="state" student={student} />],
          ]}
        />
        <Differences differences={differences} />
        {isUnusual && <Alert severity="info">{translate('capture.unusual')}</Alert>}
        {waiting.map((kind) => (
          <Alert key={kind} severity="warning">
            {translate(`capture.kinds.${kind}`)}
          </Alert>
        ))}
        {unit.rounds && (
          <PhotoUpload
            path={`season_units/${unit.id}/photos`}
            label="photo.hand_in"
            rounds={unit.rounds}
            studentId={student.id}
            onStored={setPhoto}
          />
        )}
        {photo && <StoredPhoto id={photo} />}
        <Typography variant="body2">
          <Link component={LinkBase} to={`/students/${student.id}/show`}>
            {translate('capture.see_student')}
          </Link>
        </Typography>
      </Stack>
    </Section>
  )
}
