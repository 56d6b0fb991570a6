import { Create, required, SimpleForm, TextInput } from 'react-admin'
import { FormPage } from '../layout/FormPage'

/** Adds a region. Its contact is appointed on its own page. */
export const RegionCreate = () => (
  <FormPage title="reference.add">
    <Create redirect="edit">
      <SimpleForm>
        <TextInput source="name" validate={required()} />
      </SimpleForm>
    </Create>
  </FormPage>
)
