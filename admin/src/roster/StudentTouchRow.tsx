import { groupOfMember } from '@domain/counts/class_groups'
import { Box, Checkbox, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Line } from '../layout/Line'
import { useMayAt } from '../permissions/useMay'
import { RowLink } from '../rows/RowLink'
import { EndAbsenceButton } from './EndAbsenceButton'
import { MarkAbsentButton } from './MarkAbsentButton'
import { memberOf } from './own_class/groups'
import type { Ticked } from './own_class/useTicked'
import { StudentState } from './StudentState'
import type { Student } from './types'

const TOUCH = { minHeight: 44, minWidth: 72 }

interface Props {
  student: Student
  unitId: string
  /** Who is ticked; without it nobody can be. */
  ticked?: Ticked
}

/** One student in a row of a phone: a box to tick, who, the state, and the button for the absence. */
export function StudentTouchRow({ student, unitId, ticked }: Props) {
  const translate = useTranslate()
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
        {ticked && may('markAbsences') && (
          <Checkbox
            checked={ticked.has(id)}
            onChange={() => ticked.toggle(id)}
            slotProps={{
              input: {
                'aria-label': translate('roster.tick', {
                  name: [maskedName, xh].filter(Boolean).join(' '),
                }),
              },
            }}
            // Over the link of the row.
            sx={{ position: 'relative', zIndex: 1, width: 44, height: 44, ml: -1 }}
          />
        )}
        <Box sx={{ minWidth: 0, flexGrow: 1 }}>
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
              groupOfMember(memberOf(student)) !== 'done' && (
                <MarkAbsentButton student={student} variant="outlined" sx={TOUCH} />
              )
            )}
          </Box>
        )}
      </Stack>
    </Line>
  )
}
