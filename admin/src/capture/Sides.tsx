import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { FactList, type Fact } from '../layout/FactList'
import { useDates } from '../layout/useDates'
import type { Conflict } from './useConflicts'

interface Side {
  /** The text key of whose word it is. */
  title: string
  facts: Fact[]
}

const person = (of: { maskedName: string | null; lastFour: string | null }): Fact[] => [
  ['roster.masked_name', of.maskedName],
  ['roster.last_four', of.lastFour],
]

/** What the two sides of a conflict say. */
function sidesOf(
  { kind, student, waiting, list }: Conflict,
  moment: (at: string) => string
): Side[] {
  if (waiting)
    return [
      {
        title: 'capture.sides.present',
        facts: [
          ...person(student),
          ['roster.level', student.level],
          ['roster.study_kind', student.studyKind],
          ['roster.class', student.schoolClass?.name],
        ],
      },
      {
        title: 'capture.sides.waiting',
        facts: [
          ...person(waiting),
          ['roster.level', waiting.level],
          ['roster.study_kind', waiting.studyKind],
          ['roster.class', waiting.className],
          ['capture.issued', moment(waiting.issuedAt)],
        ],
      },
    ]
  if (kind !== 'field_differs' || !list) return []
  return [
    { title: 'capture.sides.code', facts: person(student) },
    { title: 'capture.sides.list', facts: person(list) },
  ]
}

/** Both sides beside each other; on a phone one below the other. */
export function Sides({ conflict }: { conflict: Conflict }) {
  const translate = useTranslate()
  const { moment } = useDates()
  const sides = sidesOf(conflict, moment)
  if (sides.length === 0) return null
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      {sides.map(({ title, facts }) => (
        <div key={title}>
          <Typography variant="h3" sx={{ mb: 0.5 }}>
            {translate(title)}
          </Typography>
          <FactList facts={facts} />
        </div>
      ))}
    </Box>
  )
}
