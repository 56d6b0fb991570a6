import { Box } from '@mui/material'
import { Fragment } from 'react'
import { Link, useTranslate } from 'react-admin'
import { AuditLink } from '../audit/AuditLink'
import { FactList } from '../layout/FactList'
import { Moment } from '../layout/Moment'
import { Section } from '../layout/Section'
import { EditPersonButton } from './EditPersonButton'
import type { Person } from './types'

function Regions({ regions }: Pick<Person, 'regions'>) {
  const translate = useTranslate()
  return regions.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && translate('patterns.comma')}
      <Link to={`/regions/${id}`}>{name}</Link>
    </Fragment>
  ))
}

const when = (at: string | null) => at && <Moment at={at} />

/** How to reach somebody, and what became of the account. */
export function ContactSection({ person }: { person: Person }) {
  const translate = useTranslate()
  const { email, phone, regions, signedInAt, invitedAt, acceptedAt } = person
  return (
    <Section title={translate('people.contact')} beside={<EditPersonButton person={person} />}>
      <FactList
        facts={[
          ['people.email', <Box sx={{ overflowWrap: 'anywhere' }}>{email}</Box>],
          ['people.phone', phone ?? '—'],
          ['people.regions', regions.length > 0 ? <Regions regions={regions} /> : null],
          ['people.invited_at', when(invitedAt)],
          ['people.accepted_at', when(acceptedAt)],
          ['people.signed_in', when(signedInAt) ?? translate('people.never')],
        ]}
      />
      <Box sx={{ mt: 1.5 }}>
        <AuditLink subjectType="user" subjectId={person.id} label="people.audit" />
      </Box>
    </Section>
  )
}
