import { Button } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

interface Props {
  id: string
  as: 'sent' | 'again'
}

function SettleButton({ id, as }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const { mutate, isPending } = useMutation({
    mutationFn: () => post(`letters/${id}/settlement`, { as }),
    onSuccess: refresh,
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  return (
    <Button size="small" loading={isPending} onClick={() => mutate()}>
      {translate(as === 'sent' ? 'letters.was_sent' : 'letters.send_again')}
    </Button>
  )
}

/** For a letter whose delivery is uncertain: mark it as sent, or send it again. */
export const SettleButtons = ({ id }: { id: string }) => (
  <>
    <SettleButton id={id} as="sent" />
    <SettleButton id={id} as="again" />
  </>
)
