import { useState } from 'react'
import { useDataProvider, useRefresh, useTranslate } from 'react-admin'
import { FormDialog } from '../layout/FormDialog'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { ActInput } from './acts/ActInput'
import type { ActField } from './acts/fields'

const FIELDS: ActField[] = [
  { source: 'count', label: 'act.count', kind: 'count', initial: 1 },
  { source: 'reason', label: 'act.reason', kind: 'long' },
]

/** Registers photos that the registry returned after closing. */
export function ChsiReturnDialog({ unitId, onClose }: { unitId: string; onClose: () => void }) {
  const translate = useTranslate()
  const refresh = useRefresh()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function submit(body: object) {
    setBusy(true)
    try {
      await post(`season_units/${unitId}/chsi_returns`, body)
      refresh()
      onClose()
    } catch (error) {
      setRefusal((error as Error).message)
      setBusy(false)
    }
  }

  const title = translate('chsi.register')
  return (
    <FormDialog {...{ title, isBusy, refusal, onClose }} onSubmit={submit}>
      {FIELDS.map((field) => (
        <ActInput key={field.source} field={field} />
      ))}
    </FormDialog>
  )
}
