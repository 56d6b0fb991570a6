import { Create } from 'react-admin'
import { SeasonForm, toBody } from './SeasonForm'

/** Creates a draft from a preset; its rules can be viewed before publication. */
export const SeasonCreate = () => (
  <Create redirect="show" transform={toBody}>
    <SeasonForm />
  </Create>
)
