import { Link } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { Moment } from '../layout/Moment'
import { StateChip } from '../layout/StateChip'
import { useStudentName } from '../photos/student/useStudentName'
import type { Lock } from './types'

export function LockedStudent({ student }: Lock) {
  const nameOf = useStudentName()
  return nameOf(student)
}

/** Only one that ends by itself needs nobody. */
export const LockKind = ({ kind }: Lock) => (
  <StateChip name={`locks.kinds.${kind}`} turn={kind === 'school' ? 'overdue' : 'soon'} />
)

export function LockCause({ cause }: Lock) {
  const translate = useTranslate()
  return translate(`locks.causes.${cause}`)
}

/** Until when it stops the student, if nobody ends it before. */
export function Until({ endsAt }: Lock) {
  const translate = useTranslate()
  return endsAt ? <Moment at={endsAt} /> : translate('locks.until_unlocked')
}

/** By whom it was ended, and why; or by itself. */
export function EndedBy({ endedAt, unlocker, reason }: Lock) {
  const translate = useTranslate()
  if (!endedAt) return translate('locks.ended_by_itself')
  return [unlocker, reason].filter(Boolean).join(' · ')
}

/** The photo after which it began. */
export function PhotoLink({ photoId }: Lock) {
  const translate = useTranslate()
  return (
    <Link
      component={LinkBase}
      to={`/photos/${photoId}/show`}
      sx={{ position: 'relative', zIndex: 1, whiteSpace: 'nowrap' }}
    >
      {translate('locks.see_photo')}
    </Link>
  )
}
