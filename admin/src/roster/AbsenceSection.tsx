import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { Line } from '../layout/Line'
import { Moment } from '../layout/Moment'
import { Section } from '../layout/Section'
import { useMayAt } from '../permissions/useMay'
import { EndAbsenceButton } from './EndAbsenceButton'
import { MarkAbsentButton } from './MarkAbsentButton'
import type { StudentStory } from './types'

/** Why a student was absent, and whether that still stands. */
export function AbsenceSection({ student }: { student: StudentStory }) {
  const translate = useTranslate()
  const mayMark = useMayAt(student.unitId)('markAbsences')
  return (
    <Section
      title={translate('roster.absences')}
      beside={mayMark && <MarkAbsentButton student={student} />}
    >
      {student.allAbsences.length === 0 && <EmptyList hint="roster.no_absences" />}
      {student.allAbsences.map(({ id, round, reason, author, at, endedAt }) => (
        <Line key={id}>
          <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
            <Typography variant={endedAt ? 'muted' : 'body2'}>
              {translate(`roster.rounds.${round}`)} · {translate(`roster.reasons.${reason}`)} ·{' '}
              {author} <Moment at={at} />
              {endedAt && (
                <>
                  {' '}
                  · {translate('roster.is_ended')} <Moment at={endedAt} />
                </>
              )}
            </Typography>
            {!endedAt && mayMark && <EndAbsenceButton id={id} />}
          </Stack>
        </Line>
      ))}
    </Section>
  )
}
