import { Box, Stack } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { DemoCodesButton } from './DemoCodesButton'
import { FactList } from '../layout/FactList'
import { RecordPage } from '../layout/RecordPage'
import { Section } from '../layout/Section'
import { LockNotice } from '../locks/LockNotice'
import { PaymentSection } from '../payments/PaymentSection'
import { NoticesSection } from '../student_notices/NoticesSection'
import { useMayAt } from '../permissions/useMay'
import { AbsenceSection } from './AbsenceSection'
import { CodeFact } from './CodeFact'
import { EditStudentButton } from './EditStudentButton'
import { ExemptionSection } from './ExemptionSection'
import { MergeStudentButton } from './MergeStudentButton'
import { StoryOfPhotos } from './StoryOfPhotos'
import { StudentState } from './StudentState'
import { StudentPhotos } from './StudentPhotos'
import type { StudentStory } from './types'

/** Who a student is, as far as the console may know. */
function Identity({ student }: { student: StudentStory }) {
  const translate = useTranslate()
  const mayKeep = useMayAt(student.unitId)('keepRoster')
  return (
    <Section
      title={translate('roster.identity')}
      beside={
        mayKeep && (
          <Stack direction="row" spacing={1}>
            <MergeStudentButton student={student} />
            <EditStudentButton student={student} />
          </Stack>
        )
      }
    >
      <FactList
        facts={[
          ['roster.unit', student.unit],
          ['roster.xh', student.xh],
          ['roster.masked_name', student.maskedName],
          ['roster.last_four', student.lastFour],
          ['roster.college', student.college?.name],
          ['roster.class', student.schoolClass?.name],
          ['roster.position', student.listPosition],
          ['roster.origin', translate(`roster.origins.${student.origin}`)],
          ['roster.tied_code.title', <CodeFact key="code" code={student.code} />],
          ['roster.level', student.level],
          ['roster.study_kind', student.studyKind],
        ]}
      />
      <DemoCodesButton of={`students/${student.id}`} />
    </Section>
  )
}

/** Beside the name: the state of the student. */
function State() {
  const student = useRecordContext<StudentStory>()
  return student && <StudentState student={student} />
}

function Body() {
  const student = useRecordContext<StudentStory>()
  const may = useMayAt(student?.unitId)
  // A row of the list has no story yet.
  if (!student?.allAbsences) return null
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        alignItems: 'start',
      }}
    >
      <Stack spacing={2}>
        <LockNotice studentId={student.id} unitId={student.unitId} />
        <Identity student={student} />
        <AbsenceSection student={student} />
        <ExemptionSection student={student} />
        <PaymentSection student={student} />
        <NoticesSection student={student} />
      </Stack>
      {may('seePhotos') && (
        <Stack spacing={2}>
          <StudentPhotos student={student} />
          <StoryOfPhotos claims={student.claims} looks={student.looks} />
        </Stack>
      )}
    </Box>
  )
}

/** One student's whole story. */
export const StudentShow = () => (
  <RecordPage<StudentStory> beside={<State />}>
    <Body />
  </RecordPage>
)
