import { Stack } from '@mui/material'
import { useRecordContext } from 'react-admin'
import { RecordPage } from '../layout/RecordPage'
import { ContactSection } from './ContactSection'
import { GrantsSection } from './GrantsSection'
import { LeavingSection } from './LeavingSection'
import { LostPhoneSection } from './LostPhoneSection'
import { PersonNotice } from './PersonNotice'
import { PersonStateChip } from './PersonStateChip'
import type { Person } from './types'
import { useIsOwn } from './useIsOwn'

function State() {
  const person = useRecordContext<Person>()
  return person && <PersonStateChip {...person} />
}

function Body() {
  const person = useRecordContext<Person>()
  const isOwn = useIsOwn(person?.id)
  // A row of the list has no regions yet.
  if (!person?.regions) return null
  return (
    <Stack spacing={2} sx={{ maxWidth: 900 }}>
      <PersonNotice person={person} isOwn={isOwn} />
      <ContactSection person={person} />
      <GrantsSection person={person} isOwn={isOwn} />
      {!isOwn && <LostPhoneSection person={person} />}
      {!isOwn && <LeavingSection person={person} />}
    </Stack>
  )
}

/** One person: how to reach them, what they may do, and how they leave. */
export const PersonShow = () => (
  <RecordPage<Person> beside={<State />}>
    <Body />
  </RecordPage>
)
