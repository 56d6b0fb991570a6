import { Edit, required, SimpleForm, TextInput } from 'react-admin'
import { SaveBar } from '../reference/SaveBar'
import { ContactInput } from './ContactInput'
import { FormPage } from '../layout/FormPage'

/** Changes a region's name and its contact at the centre. */
export const RegionEdit = () => (
  <FormPage title="reference.change">
    <Edit mutationMode="pessimistic" redirect="list" actions={false}>
      <SimpleForm toolbar={<SaveBar />}>
        <TextInput source="name" validate={required()} />
        <ContactInput />
      </SimpleForm>
    </Edit>
  </FormPage>
)
