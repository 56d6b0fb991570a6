import { Link } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { StateChip } from '../layout/StateChip'
import type { ConsentRequest } from './types'

/** The student by name and last four: enough to find them, and no more. */
export const Asker = ({ student }: ConsentRequest) => (
  <Link component={LinkBase} to={`/students/${student.id}/show`}>
    {[student.maskedName, student.lastFour].filter(Boolean).join(' ')}
  </Link>
)

export function PhotoLink({ photoId }: ConsentRequest) {
  const translate = useTranslate()
  return (
    <Link component={LinkBase} to={`/photos/${photoId}/show`} sx={{ whiteSpace: 'nowrap' }}>
      {translate('consent_request.see_photo')}
    </Link>
  )
}

/** What is granted and still delivered waits for an erratum. */
export const Answer = ({ state, isDelivered }: ConsentRequest) => (
  <StateChip
    name={`consent_request.states.${state}`}
    turn={state === 'granted' && isDelivered ? 'soon' : undefined}
  />
)

/** The ground of a refusal; of a grant, what people still have to do by hand. */
export function ToDo({ ground, isDelivered }: ConsentRequest) {
  const translate = useTranslate()
  if (ground) return translate(`consent_request.grounds.${ground}`)
  return translate(isDelivered ? 'consent_request.to_take_out' : 'consent_request.taken_out')
}
