import {
  ArrayInput,
  Create,
  NumberInput,
  required,
  SelectInput,
  SimpleForm,
  SimpleFormIterator,
  TextInput,
} from 'react-admin'
import { FieldGroup, Wide } from '../forms/FieldGroup'
import { FormDay } from '../forms/FormDay'
import { SaveBar } from '../reference/SaveBar'
import { NoticePreview } from './NoticePreview'
import { FormPage } from '../layout/FormPage'

const KINDS = ['off', 'work'].map((id) => ({ id, name: `calendar.kinds.${id}` }))

/** Adds a notice of the State Council: only the days that it lists change. */
export const CalendarCreate = () => (
  <FormPage title="reference.add">
    <Create redirect="show">
      <SimpleForm toolbar={<SaveBar />}>
        <FieldGroup title="calendar.notice">
          <TextInput source="version" validate={required()} helperText="calendar.version_hint" />
          <NumberInput source="year" validate={required()} min={2018} max={2100} step={1} />
          <Wide>
            <TextInput source="source" validate={required()} helperText="calendar.source_hint" />
          </Wide>
        </FieldGroup>
        <ArrayInput source="days" label="calendar.days" helperText="calendar.days_hint">
          <SimpleFormIterator inline disableReordering>
            <FormDay source="date" label="calendar.date" validate={required()} />
            <TextInput
              source="name"
              label="calendar.holiday"
              validate={required()}
              helperText={false}
            />
            <SelectInput
              source="kind"
              label="calendar.kind"
              choices={KINDS}
              defaultValue="off"
              validate={required()}
              helperText={false}
            />
          </SimpleFormIterator>
        </ArrayInput>
        <NoticePreview />
      </SimpleForm>
    </Create>
  </FormPage>
)
