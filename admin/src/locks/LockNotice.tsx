import { Alert, Box, Typography } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import { useMayAt } from '../permissions/useMay'
import { Moment } from '../layout/Moment'
import { LockCause, LockKind, PhotoLink, Until } from './LockFacts'
import type { Lock } from './types'
import { UnlockButton } from './UnlockButton'

/** More than a student can have at once. */
const ALL = { page: 1, perPage: 50 }

const Locked = (lock: Lock) => {
  const translate = useTranslate()
  return (
    <Typography component="div" variant="body2">
      <LockKind {...lock} /> <LockCause {...lock} /> · {translate('locks.since')}{' '}
      <Moment at={lock.begunAt} /> · {translate('locks.until')} <Until {...lock} />
      {lock.photoId && (
        <>
          {' · '}
          <PhotoLink {...lock} />
        </>
      )}
    </Typography>
  )
}

/** That a student may not shoot by phone now, why and until when; whoever may unlocks. */
export function LockNotice({ studentId, unitId }: { studentId: string; unitId: string }) {
  const translate = useTranslate()
  const may = useMayAt(unitId)
  const { data: locks = [] } = useGetList<Lock>(
    'locks',
    { filter: { studentId }, pagination: ALL },
    { enabled: may('unlockStudents') }
  )
  if (locks.length === 0) return null
  return (
    <Alert severity="warning">
      {translate('locks.notice')}
      {locks.map((lock) => (
        <Locked key={lock.id} {...lock} />
      ))}
      <Box sx={{ mt: 1 }}>
        <UnlockButton ids={locks.map(({ id }) => id)} />
      </Box>
    </Alert>
  )
}
