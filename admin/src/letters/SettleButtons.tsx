import { Button } from '@mui/material'
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

/** For a letter whose delivery is uncertain: mark it as sent, or send it again. */
export function SettleButtons({ id }: { id: string }) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const settle = async (as: 'sent' | 'again') => {
    try {
      await post(`letters/${id}/settlement`, { as })
      refresh()
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    }
  }
  return (
    <>
      <Button size="small" onClick={() => settle('sent')}>
        {translate('letters.was_sent')}
      </Button>
      <Button size="small" onClick={() => settle('again')}>
        {translate('letters.send_again')}
      </Button>
    </>
  )
}
