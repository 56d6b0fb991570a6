import { ReferenceInput, required, SelectInput, SimpleForm, TextInput } from 'react-admin'
import { SaveBar } from '../reference/SaveBar'
import { CodesInput } from './CodesInput'

/** The fields of a school. */
export const UnitForm = () => (
  <SimpleForm toolbar={<SaveBar />}>
    <TextInput source="code" validate={required()} helperText="reference.code_hint" />
    <TextInput source="name" validate={required()} />
    <ReferenceInput source="regionId" reference="regions">
      <SelectInput
        optionText="name"
        validate={required()}
        translateChoice={false}
        helperText="reference.region_hint"
      />
    </ReferenceInput>
    <CodesInput />
  </SimpleForm>
)
