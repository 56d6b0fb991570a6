import { Button } from '@mui/material'
import { useDataProvider, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Person } from './types'
import { usePersonChange } from './usePersonChange'

/** Sends the invitation again; the link of the letter before is void then. */
export function InviteAgainButton({ person: { id, email } }: { person: Person }) {
  const translate = useTranslate()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const send = () => post(`people/${id}/invitation`)
  const { mutate, isPending } = usePersonChange(send, 'people.invited_again', { email })
  return (
    <Button variant="outlined" loading={isPending} onClick={() => mutate()}>
      {translate('people.invite_again')}
    </Button>
  )
}
