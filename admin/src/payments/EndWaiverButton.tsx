import { Button } from '@mui/material'
import { useDataProvider, useTranslate } from 'react-admin'
import { usePersonChange } from '../people/usePersonChange'
import type { ConsoleDataProvider } from '../providers/dataProvider'

/** A deferral or an exemption no longer stands. */
export function EndWaiverButton({ id }: { id: string }) {
  const translate = useTranslate()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const end = () => post(`payment_waivers/${id}/end`)
  const { mutate, isPending } = usePersonChange(end, 'payment.waiver.ended', {})
  return (
    <Button loading={isPending} onClick={() => mutate()}>
      {translate('payment.waiver.end')}
    </Button>
  )
}
