import { Edit } from 'react-admin'
import { UnitForm } from './UnitForm'

/** Changes a school's code, name or region. */
export const UnitEdit = () => (
  <Edit mutationMode="pessimistic" redirect="list" actions={false}>
    <UnitForm />
  </Edit>
)
