import { AutocompleteInput, ReferenceInput, required, usePermissions } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import type { Me } from '../providers/authProvider'
import type { ListedPerson, Person } from './types'

interface Props {
  person: Person
  successorId: string | null
}

/** Somebody else who is not disabled; the reader gives nothing to themselves either. */
export function SuccessorInput({ person, successorId }: Props) {
  const { noted } = usePatterns()
  const { permissions: me } = usePermissions<Me | null>()
  const isUnfit = ({ id, state }: ListedPerson) =>
    state === 'disabled' || id === person.id || id === me?.id
  return (
    <ReferenceInput source="successorId" reference="people" sort={{ field: 'name', order: 'ASC' }}>
      <AutocompleteInput
        label="people.successor"
        defaultValue={successorId}
        optionText={({ name, email }: ListedPerson) => noted(name, email)}
        filterToQuery={(text: string) => ({ text })}
        matchSuggestion={() => true}
        getOptionDisabled={isUnfit}
        translateChoice={false}
        validate={required()}
        fullWidth
      />
    </ReferenceInput>
  )
}
