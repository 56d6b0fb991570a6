import { Create } from 'react-admin'
import { UnitForm } from './UnitForm'
import { FormPage } from '../layout/FormPage'

/** Adds a school. */
export const UnitCreate = () => (
  <FormPage title="reference.add">
    <Create redirect="list">
      <UnitForm />
    </Create>
  </FormPage>
)
