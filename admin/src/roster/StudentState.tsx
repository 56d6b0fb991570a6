import { Stack } from '@mui/material'
import { StateChip } from '../layout/StateChip'
import type { Turn } from '../theme/roles'
import { AbsenceChips } from './AbsenceChips'
import type { Student } from './types'

type State = NonNullable<Student['state']>

/** What waits for the school is orange, what cannot be mended any more red. */
const TURNS: Record<State, Turn> = {
  qualified: 'done',
  being_checked: 'running',
  awaiting_review: 'running',
  to_retake: 'soon',
  reset: 'soon',
  expired: 'overdue',
  absent: 'idle',
  not_captured: 'idle',
}

/** How far a student is in the main round, and why somebody is absent. */
export function StudentState({ student }: { student: Pick<Student, 'state' | 'absences'> }) {
  const { state, absences } = student
  // The reason of an absence says it as well.
  const isSaid = state === 'absent' && absences.some(({ round }) => round === 'main')
  return (
    <Stack direction="row" spacing={0.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {state && !isSaid && <StateChip name={`roster.states.${state}`} turn={TURNS[state]} />}
      <AbsenceChips absences={absences} />
    </Stack>
  )
}
