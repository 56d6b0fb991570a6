import { Stack, Typography } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import { Line } from '../layout/Line'
import { Day } from '../layout/Moment'
import { InviteAgainButton } from '../people/InviteAgainButton'
import { PersonStateChip } from '../people/PersonStateChip'
import { useMayAt } from '../permissions/useMay'
import { dayOf } from '../layout/dates'
import { EndOwnGrantButton } from './EndOwnGrantButton'
import { InviteOwnButton, type Part } from './InviteOwnButton'
import type { SchoolPerson } from './types'

const ALL = { page: 1, perPage: 200 }

const lastDay = (validUntil: string) => dayOf(new Date(Date.parse(validUntil) - 1).toISOString())

function PersonLine({ person }: { person: SchoolPerson }) {
  const translate = useTranslate()
  return (
    <Line>
      {person.grants.map((grant) => (
        <Stack
          key={grant.id}
          direction="row"
          spacing={1}
          useFlexGap
          sx={{ alignItems: 'center', flexWrap: 'wrap' }}
        >
          <Typography>{person.name}</Typography>
          <PersonStateChip state={person.state} grants={person.grants} />
          <Typography variant="muted" sx={{ flexGrow: 1, overflowWrap: 'anywhere' }}>
            {translate(`roles.${grant.role}`)} · {person.email}{' '}
            {grant.validUntil && (
              <>
                · {translate('roster.until')} <Day on={lastDay(grant.validUntil)} />
              </>
            )}
          </Typography>
          {person.state === 'invited' && (
            <InviteAgainButton person={person} among="school_people" variant="text" />
          )}
          <EndOwnGrantButton person={person} grantId={grant.id} />
        </Stack>
      ))}
    </Line>
  )
}

/** Who looks after a college or class; its school's coordinator invites them here. */
export function PeopleOfPart({ part, unitId }: { part: Part; unitId: string }) {
  const translate = useTranslate()
  const mayInvite = useMayAt(unitId)('inviteOwnPeople')
  const { data } = useGetList<SchoolPerson>(
    'school_people',
    { filter: part, pagination: ALL },
    { enabled: mayInvite }
  )
  if (!mayInvite) return null
  return (
    <Stack sx={{ mt: 1 }}>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography variant="subtitle2">
          {translate('classId' in part ? 'roster.teachers' : 'roster.people')}
        </Typography>
        <InviteOwnButton part={part} />
      </Stack>
      {data?.map((person) => (
        <PersonLine key={person.id} person={person} />
      ))}
    </Stack>
  )
}
