import { Button, type ButtonProps } from '@mui/material'
import { useDataProvider, useTranslate } from 'react-admin'
import { usePersonChange } from '../people/usePersonChange'
import type { ConsoleDataProvider } from '../providers/dataProvider'

/** Somebody who was absent is expected again. */
export function EndAbsenceButton({ id, ...button }: { id: string } & ButtonProps) {
  const translate = useTranslate()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const end = () => post(`student_absences/${id}/end`)
  const { mutate, isPending } = usePersonChange(end, 'roster.ended', {})
  return (
    <Button {...button} loading={isPending} onClick={() => mutate()}>
      {translate('roster.end')}
    </Button>
  )
}
