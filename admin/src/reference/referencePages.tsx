import { Resource } from 'react-admin'
import { mayBe } from '../permissions/useMay'
import type { Me } from '../providers/authProvider'
import { REFERENCE } from './pages'

/** The pages of reference data, for those who manage them. */
export const referencePages = (me: Me | null) =>
  mayBe(me, 'manageSeasons')
    ? Object.entries(REFERENCE).map(([name, page]) => <Resource key={name} name={name} {...page} />)
    : []
