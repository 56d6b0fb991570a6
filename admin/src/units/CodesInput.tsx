import { ANY_LEVEL } from '@domain/roster/unit_codes'
import { ArrayInput, regex, required, SimpleFormIterator, TextInput } from 'react-admin'

const isFiveDigits = regex(/^\s*\d{5}\s*$/, 'reference.national_code_hint')
const code = { source: 'yxdm', label: 'reference.national_code', helperText: false } as const
const level = { source: 'level', label: 'reference.level', helperText: false } as const

/** The national codes of a school, each for the students of one level. */
export const CodesInput = () => (
  <ArrayInput source="codes" helperText="reference.national_codes_hint">
    <SimpleFormIterator inline disableReordering>
      <TextInput {...code} validate={[required(), isFiveDigits]} />
      <TextInput {...level} validate={required()} defaultValue={ANY_LEVEL} />
    </SimpleFormIterator>
  </ArrayInput>
)
