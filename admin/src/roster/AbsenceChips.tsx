import { Chip, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Student } from './types'

/** Why somebody is absent, once a round. */
export function AbsenceChips({ absences }: Pick<Student, 'absences'>) {
  const translate = useTranslate()
  if (absences.length === 0) return null
  return (
    <Stack direction="row" spacing={0.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {absences.map(({ id, round, reason }) => (
        <Chip
          key={id}
          size="small"
          label={translate(`roster.absent_in.${round}`, {
            reason: translate(`roster.reasons.${reason}`),
          })}
          sx={{ color: 'turn.soon.main', bgcolor: 'turn.soon.soft' }}
        />
      ))}
    </Stack>
  )
}
