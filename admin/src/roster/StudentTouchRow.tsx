import { Box, Stack, Typography } from '@mui/material'
import { Line } from '../layout/Line'
import { useMayAt } from '../permissions/useMay'
import { RowLink } from '../rows/RowLink'
import { EndAbsenceButton } from './EndAbsenceButton'
import { MarkAbsentButton } from './MarkAbsentButton'
import { StudentState } from './StudentState'
import type { Student } from './types'

const TOUCH = { minHeight: 44, minWidth: 72 }

/** One student in a row of a phone: who, the state, and the button for the absence. */
export function StudentTouchRow({ student, unitId }: { student: Student; unitId: string }) {
  const may = useMayAt(unitId)
  const { id, maskedName, xh, absences } = student
  const [main] = absences.filter(({ round }) => round === 'main')
  return (
    <Line sx={{ position: 'relative' }}>
      <Stack
        direction="row"
        spacing={1}
        sx={{ alignItems: 'center', justifyContent: 'space-between', minHeight: 56 }}
      >
        <Box sx={{ minWidth: 0 }}>
          <RowLink to={`/students/${id}/show`}>{maskedName ?? xh}</RowLink>
          <Typography variant="muted" component="div">
            {xh}
          </Typography>
          <StudentState student={student} />
        </Box>
        {may('markAbsences') && (
          <Box sx={{ position: 'relative', zIndex: 1, flexShrink: 0 }}>
            {main ? (
              <EndAbsenceButton id={main.id} sx={TOUCH} />
            ) : (
              <MarkAbsentButton student={student} variant="outlined" sx={TOUCH} />
            )}
          </Box>
        )}
      </Stack>
    </Line>
  )
}
