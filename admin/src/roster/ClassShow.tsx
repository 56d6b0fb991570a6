import { Button, LinearProgress, Stack, Typography } from '@mui/material'
import { LinkBase, useGetList, useGetOne, useRecordContext, useTranslate } from 'react-admin'
import { DemoCodesButton } from './DemoCodesButton'
import { EmptyList } from '../layout/EmptyList'
import { RecordPage } from '../layout/RecordPage'
import { Section } from '../layout/Section'
import { ProofLeft } from '../proofreading/room/ProofLeft'
import { ClassSheetButton } from '../proofreading/sheets/ClassSheetButton'
import { hasDelivered } from '../proofreading/sheets/hasDelivered'
import { isOver } from '../season_units/isOver'
import { useProgress } from '../season_units/progress/useProgress'
import type { SeasonUnit } from '../season_units/types'
import { useMayAt } from '../permissions/useMay'
import { AddStudentButton } from './AddStudentButton'
import { ClassButtons } from './ClassButtons'
import { ClassCounts } from './own_class/ClassCounts'
import { ClassReminder } from './own_class/ClassReminder'
import { headsOf } from './own_class/groups'
import { StudentGroups } from './own_class/StudentGroups'
import { TickedBar } from './own_class/TickedBar'
import { useTicked } from './own_class/useTicked'
import { PeopleOfPart } from './PeopleOfPart'
import type { SchoolClass, Student } from './types'

const ALL = { page: 1, perPage: 200 }

/** How far the class is, the reminder for those who still have to come, and all of them by name. */
function Students({ schoolClass, season }: { schoolClass: SchoolClass; season: SeasonUnit }) {
  const { id: classId, name } = schoolClass
  const unitId = season.unit.id
  const ticked = useTicked()
  const progress = useProgress(season)
  const mayMark = useMayAt(unitId)('markAbsences') && !isOver(season)
  const { data, isPending } = useGetList<Student>('students', {
    filter: { classId },
    pagination: ALL,
  })
  const part = progress?.classes.find(({ id }) => id === classId)
  if (isPending) return <LinearProgress />
  if (!data || data.length === 0)
    return (
      <Section>
        <EmptyList hint="hints.class" />
      </Section>
    )
  return (
    <>
      {part && <ClassCounts heads={headsOf(part)} />}
      <ClassReminder name={name} students={data} unit={season} />
      <StudentGroups students={data} unitId={unitId} ticked={mayMark ? ticked : undefined} />
      <TickedBar
        classId={classId}
        students={data.filter(({ id }) => ticked.has(id))}
        onDone={ticked.clear}
      />
    </>
  )
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
        {heads > 0 && !isOver(season) && <DemoCodesButton of={`classes/${id}`} />}
      </Stack>
      <ProofLeft unit={season} classId={id} />
      <Students schoolClass={schoolClass} season={season} />
      {may('markProof') && hasDelivered(season) && (
        <ClassSheetButton unitId={seasonUnitId} classId={id} />
      )}
      {may('downloadPhotos') && hasDelivered(season) && (
        <div>
          <Button component={LinkBase} to={`/packages/${seasonUnitId}`} variant="outlined">
            {translate('packages.title')}
          </Button>
        </div>
      )}
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
