import { Create } from 'react-admin'
import { UnitForm } from './UnitForm'

/** Adds a school. */
export const UnitCreate = () => (
  <Create redirect="list">
    <UnitForm />
  </Create>
)
