import { Create, required, SimpleForm, TextInput } from 'react-admin'

/** Adds a region. Its contact is appointed on its own page. */
export const RegionCreate = () => (
  <Create redirect="edit">
    <SimpleForm>
      <TextInput source="name" validate={required()} />
    </SimpleForm>
  </Create>
)
