import { Edit } from 'react-admin'
import { UnitForm } from './UnitForm'
import { FormPage } from '../layout/FormPage'

/** Changes a school's code, name, region or national codes. */
export const UnitEdit = () => (
  <FormPage title="reference.change">
    <Edit mutationMode="pessimistic" redirect="list" actions={false}>
      <UnitForm />
    </Edit>
  </FormPage>
)
