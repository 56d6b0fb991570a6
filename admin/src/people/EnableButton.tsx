import { Button } from '@mui/material'
import { useDataProvider, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Person } from './types'
import { usePersonChange } from './usePersonChange'

/** Lets somebody sign in again, with all grants that are still in force. */
export function EnableButton({ person: { id, name } }: { person: Person }) {
  const translate = useTranslate()
  const { put } = useDataProvider<ConsoleDataProvider>()
  const enable = () => put(`people/${id}/disabled`, { disabled: false })
  const { mutate, isPending } = usePersonChange(enable, 'people.enabled', { name })
  return (
    <Button variant="outlined" loading={isPending} onClick={() => mutate()}>
      {translate('people.enable')}
    </Button>
  )
}
