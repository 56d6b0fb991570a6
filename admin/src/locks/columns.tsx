import { Moment } from '../layout/Moment'
import type { Column } from '../rows/column'
import { EndedBy, LockCause, LockedStudent, LockKind, PhotoLink, Until } from './LockFacts'
import { SelectLock } from './SelectLock'
import type { Lock } from './types'

const facts: Column<Lock>[] = [
  { label: 'locks.fields.student', place: 'name', value: (lock) => <LockedStudent {...lock} /> },
  { label: 'locks.fields.kind', place: 'state', value: (lock) => <LockKind {...lock} /> },
  { label: 'locks.fields.unit', value: ({ unit }) => unit.name, by: ({ unit }) => unit.name },
  {
    label: 'roster.class',
    value: ({ student }) => student.className ?? student.college,
    by: ({ student }) => student.className ?? student.college,
  },
  {
    label: 'locks.fields.cause',
    value: (lock) => <LockCause {...lock} />,
    by: ({ cause }) => cause,
  },
  {
    label: 'locks.fields.photo',
    value: (lock) => lock.photoId && <PhotoLink {...lock} />,
  },
  {
    label: 'locks.fields.begunAt',
    value: ({ begunAt }) => <Moment at={begunAt} />,
    by: ({ begunAt }) => begunAt,
  },
]

/** Of the locks that stop somebody now. */
export const openColumns: Column<Lock>[] = [
  { label: 'locks.fields.select', place: 'picture', value: (lock) => <SelectLock {...lock} /> },
  ...facts,
  {
    label: 'locks.fields.until',
    value: (lock) => <Until {...lock} />,
    by: ({ endsAt }) => endsAt,
  },
]

/** Of those that have ended. */
export const endedColumns: Column<Lock>[] = [
  ...facts,
  {
    label: 'locks.fields.endedAt',
    value: ({ endedAt, endsAt }) => <Moment at={endedAt ?? endsAt} />,
    by: ({ endedAt, endsAt }) => endedAt ?? endsAt,
  },
  { label: 'locks.fields.endedBy', value: (lock) => <EndedBy {...lock} /> },
]
