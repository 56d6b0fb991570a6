import { Button, type ButtonProps } from '@mui/material'
import { useDataProvider, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { ListedPerson } from './types'
import { usePersonChange } from './usePersonChange'

interface Props extends Pick<ButtonProps, 'variant'> {
  person: Pick<ListedPerson, 'id' | 'email'>
  /** Of whom the person is one: of all, or of a school’s own. */
  among?: 'people' | 'school_people'
}

/** Sends the invitation again; the link of the letter before is void then. */
export function InviteAgainButton({ person: { id, email }, among = 'people', ...button }: Props) {
  const translate = useTranslate()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const send = () => post(`${among}/${id}/invitation`)
  const { mutate, isPending } = usePersonChange(send, 'people.invited_again', { email })
  return (
    <Button variant="outlined" {...button} loading={isPending} onClick={() => mutate()}>
      {translate('people.invite_again')}
    </Button>
  )
}
