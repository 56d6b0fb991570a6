import { useDataProvider, useRefresh, useTranslate } from 'react-admin'
import { Count } from '../../forms/Count'
import { FormDialog } from '../../forms/FormDialog'
import { Reason } from '../../forms/Reason'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { ListFile } from '../acts/forms/parts'
import { withDocument } from '../acts/draft_document'
import type { SeasonUnit } from '../types'

/** Registers photos that the registry returned after closing. */
export function ChsiReturnDialog({ unit, onClose }: { unit: SeasonUnit; onClose: () => void }) {
  const translate = useTranslate()
  const refresh = useRefresh()
  const { post } = useDataProvider<ConsoleDataProvider>()

  async function register(body: Record<string, unknown>) {
    await post(`season_units/${unit.id}/chsi_returns`, await withDocument(body))
    refresh()
    onClose()
  }

  return (
    <FormDialog title={translate('chsi.register')} onSubmit={register} onClose={onClose}>
      <Count initial={1} />
      <Reason />
      <ListFile unit={unit} />
    </FormDialog>
  )
}
