import { isSchoolRole } from '@domain/identity/new_grant'
import { ROLES, type Role } from '@domain/season/codes'
import { AutocompleteInput, ReferenceInput, required, SelectInput } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { Wide } from '../forms/FieldGroup'
import { FormDay } from '../forms/FormDay'
import { today } from './today'
import { unitChoice } from './unit_choice'

const CHOICES = ROLES.map((id) => ({ id, name: `roles.${id}` }))

const School = () => (
  <Wide>
    <ReferenceInput source="unitId" reference="units">
      <AutocompleteInput {...unitChoice} label="people.unit" validate={required()} fullWidth />
    </ReferenceInput>
  </Wide>
)

/** A role, its school if it is a role of one, and from when until when it counts. */
export function GrantFields() {
  const role: Role | undefined = useWatch({ name: 'role' })
  return (
    <>
      <Wide>
        <SelectInput
          source="role"
          label="people.role"
          choices={CHOICES}
          validate={required()}
          helperText={role && !isSchoolRole(role) ? 'people.role_hint' : false}
          fullWidth
        />
      </Wide>
      {role && isSchoolRole(role) && <School />}
      <FormDay source="validFrom" label="people.valid_from" min={today()} />
      <FormDay source="validUntil" label="people.valid_until" min={today()} />
    </>
  )
}
