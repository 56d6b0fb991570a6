import { useDataProvider, useRefresh, useTranslate } from 'react-admin'
import { Count } from '../forms/Count'
import { FormDialog } from '../forms/FormDialog'
import { Reason } from '../forms/Reason'
import type { ConsoleDataProvider } from '../providers/dataProvider'

/** Registers photos that the registry returned after closing. */
export function ChsiReturnDialog({ unitId, onClose }: { unitId: string; onClose: () => void }) {
  const translate = useTranslate()
  const refresh = useRefresh()
  const { post } = useDataProvider<ConsoleDataProvider>()

  async function register(body: object) {
    await post(`season_units/${unitId}/chsi_returns`, body)
    refresh()
    onClose()
  }

  return (
    <FormDialog title={translate('chsi.register')} onSubmit={register} onClose={onClose}>
      <Count initial={1} />
      <Reason />
    </FormDialog>
  )
}
