import { PERSON_STATES } from '@domain/identity/person_state'
import { ROLES } from '@domain/season/codes'
import { Box, Stack } from '@mui/material'
import { AutocompleteInput, ReferenceInput, SearchInput, SelectInput } from 'react-admin'
import { ListPage } from '../layout/ListPage'
import { Moment } from '../layout/Moment'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import { GrantNames } from './GrantNames'
import { InviteButton } from './InviteButton'
import { InviteSheetButton } from './InviteSheetButton'
import { PersonStateChip } from './PersonStateChip'
import type { ListedPerson } from './types'
import { unitChoice } from './unit_choice'

const named = (group: string, codes: readonly string[]) =>
  codes.map((id) => ({ id, name: `${group}.${id}` }))

const filters = [
  <SearchInput key="text" source="text" alwaysOn />,
  <SelectInput key="role" source="role" choices={named('roles', ROLES)} alwaysOn />,
  <ReferenceInput key="unitId" source="unitId" reference="units" alwaysOn>
    <AutocompleteInput {...unitChoice} sx={{ width: 240 }} />
  </ReferenceInput>,
  <SelectInput
    key="state"
    source="state"
    choices={named('people.states', PERSON_STATES)}
    alwaysOn
  />,
]

const columns: Column<ListedPerson>[] = [
  { label: 'people.name', place: 'name', value: ({ name }) => name, sort: 'name' },
  { label: 'people.state', place: 'state', value: (person) => <PersonStateChip {...person} /> },
  {
    label: 'people.roles',
    value: ({ grants }) => (grants.length > 0 ? <GrantNames grants={grants} /> : null),
  },
  {
    label: 'people.email',
    value: ({ email }) => <Box sx={{ overflowWrap: 'anywhere' }}>{email}</Box>,
    sort: 'email',
  },
  {
    label: 'people.signed_in',
    value: ({ signedInAt }) => signedInAt && <Moment at={signedInAt} />,
  },
]

/** Everybody who has an account, and what they are. */
export const PeopleList = () => (
  <ListPage
    filters={filters}
    // The API has no workbook of people.
    actions={false}
    sort={{ field: 'name', order: 'ASC' }}
    beside={
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <InviteSheetButton />
        <InviteButton />
      </Stack>
    }
  >
    <RecordRows columns={columns} to={({ id }) => `/people/${id}/show`} empty="hints.people" />
  </ListPage>
)
