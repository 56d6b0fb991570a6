import { Link, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { Line } from '../layout/Line'
import { Section } from '../layout/Section'
import { StateChip } from '../layout/StateChip'
import { CollegeButtons, CreatePlaceButton } from './CollegeButtons'
import { PeopleOfPart } from './PeopleOfPart'
import type { College, SchoolClass } from './types'

interface Props {
  /** Null: the classes without a college. */
  college: College | null
  classes: SchoolClass[]
  seasonUnitId: string
  mayKeep: boolean
}

/** A college with its headcount, its people and its classes. */
export function CollegeSection({ college, classes, seasonUnitId, mayKeep }: Props) {
  const translate = useTranslate()
  const heads = college?.heads ?? classes.reduce((sum, one) => sum + one.heads, 0)
  const count = translate('roster.heads', { smart_count: heads })
  return (
    <Section
      title={`${college?.name ?? translate('roster.without_college')} · ${count}`}
      beside={mayKeep && college && <CollegeButtons college={college} />}
    >
      {college?.archivedAt && <StateChip name="roster.is_archived" />}
      {classes.length === 0 && <EmptyList hint="roster.no_classes" />}
      {classes.map(({ id, name, heads: ofClass }) => (
        <Line key={id}>
          <Stack direction="row" sx={{ justifyContent: 'space-between' }}>
            <Link component={LinkBase} to={`/classes/${id}/show`}>
              {name}
            </Link>
            <Typography variant="muted">
              {translate('roster.heads', { smart_count: ofClass })}
            </Typography>
          </Stack>
        </Line>
      ))}
      {mayKeep && college && !college.archivedAt && (
        <CreatePlaceButton seasonUnitId={seasonUnitId} college={college} />
      )}
      {college && <PeopleOfPart part={{ collegeId: college.id }} unitId={college.unitId} />}
    </Section>
  )
}
