import { LinearProgress, Stack, Typography } from '@mui/material'
import { useGetList, useGetOne, useRecordContext, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { RecordPage } from '../layout/RecordPage'
import { Section } from '../layout/Section'
import { isOver } from '../season_units/isOver'
import type { SeasonUnit } from '../season_units/types'
import { useMayAt } from '../permissions/useMay'
import { AddStudentButton } from './AddStudentButton'
import { ClassButtons } from './ClassButtons'
import { PeopleOfPart } from './PeopleOfPart'
import { StudentTouchRow } from './StudentTouchRow'
import type { SchoolClass, Student } from './types'

const ALL = { page: 1, perPage: 200 }

/** Those of a class, each in a row that a thumb reaches. */
function Students({ classId, unitId }: { classId: string; unitId: string }) {
  const { data, isPending } = useGetList<Student>('students', {
    filter: { classId },
    pagination: ALL,
  })
  if (isPending) return <LinearProgress />
  if (!data || data.length === 0) return <EmptyList hint="hints.class" />
  return data.map((student) => (
    <StudentTouchRow key={student.id} student={student} unitId={unitId} />
  ))
}

function Body() {
  const translate = useTranslate()
  const schoolClass = useRecordContext<SchoolClass>()
  const { data: season } = useGetOne<SeasonUnit>(
    'season_units',
    { id: schoolClass?.seasonUnitId ?? '' },
    { enabled: schoolClass !== undefined }
  )
  const may = useMayAt(season?.unit.id)
  if (!schoolClass || !season) return <LinearProgress />
  const { id, college, collegeId, seasonUnitId, heads } = schoolClass
  const unitId = season.unit.id
  return (
    <Stack spacing={2} sx={{ maxWidth: 700 }}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="muted">
          {[college, translate('roster.heads', { smart_count: heads })].filter(Boolean).join(' · ')}
        </Typography>
        {may('keepRoster') && !isOver(season) && (
          <AddStudentButton place={{ seasonUnitId, collegeId, classId: id }} />
        )}
        <ClassButtons schoolClass={schoolClass} unitId={unitId} />
      </Stack>
      <Section>
        <Students classId={id} unitId={unitId} />
      </Section>
      <PeopleOfPart part={{ classId: id }} unitId={unitId} />
    </Stack>
  )
}

/** A class, for its teacher's phone. */
export const ClassShow = () => (
  <RecordPage<SchoolClass>>
    <Body />
  </RecordPage>
)
