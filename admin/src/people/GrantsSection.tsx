import { Box, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Line } from '../layout/Line'
import { Section } from '../layout/Section'
import { StateChip } from '../layout/StateChip'
import { AddGrantButton } from './AddGrantButton'
import { EndGrantButton } from './EndGrantButton'
import type { Grant, Person } from './types'
import { useGrantName } from './useGrantName'
import { useGrantSpan } from './useGrantSpan'

function GrantChip({ isInForce, isOver }: Grant) {
  if (isInForce) return <StateChip name="people.grant.in_force" turn="done" />
  return isOver ? (
    <StateChip name="people.grant.over" />
  ) : (
    <StateChip name="people.grant.to_come" turn="running" />
  )
}

interface Props {
  person: Person
  isOwn: boolean
}

function GrantLine({ grant, person, isOwn }: Props & { grant: Grant }) {
  const nameOf = useGrantName()
  const spanOf = useGrantSpan()
  return (
    <Line component="li">
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', minHeight: 36 }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography>{nameOf(grant)}</Typography>
          <Typography variant="muted">{spanOf(grant)}</Typography>
        </Box>
        <GrantChip {...grant} />
        {!grant.isOver && !isOwn && <EndGrantButton person={person} grant={grant} />}
      </Stack>
    </Line>
  )
}

/** What somebody may do, for which school, and from when until when. */
export function GrantsSection({ person, isOwn }: Props) {
  const translate = useTranslate()
  const { grants } = person
  return (
    <Section
      title={translate('people.grants')}
      beside={!isOwn && <AddGrantButton person={person} />}
    >
      <Typography variant="muted" component="p" sx={{ mb: 1 }}>
        {translate('people.grants_hint')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {grants.map((grant) => (
          <GrantLine key={grant.id} {...{ grant, person, isOwn }} />
        ))}
      </Box>
      {grants.length === 0 && <Typography>{translate('people.no_grants')}</Typography>}
    </Section>
  )
}
