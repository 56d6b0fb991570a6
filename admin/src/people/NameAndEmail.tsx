import { email, required, TextInput } from 'react-admin'

/** Who is invited. */
export const NameAndEmail = () => (
  <>
    <TextInput source="name" label="people.name" validate={required()} autoFocus />
    <TextInput source="email" label="people.email" type="email" validate={[required(), email()]} />
  </>
)
