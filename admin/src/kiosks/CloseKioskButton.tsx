import { Typography } from '@mui/material'
import { useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Kiosk } from './useKiosks'

function CloseKiosk({ kiosk: { id, name }, onClose }: { kiosk: Kiosk; onClose: () => void }) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const close = async () => {
    await post(`kiosks/${id}/closing`)
    done('kiosks.close.done', { name })
    onClose()
  }
  return (
    <FormDialog
      title={translate('kiosks.close.title', { name })}
      submitLabel="kiosks.close.button"
      onSubmit={close}
      onClose={onClose}
    >
      <Typography variant="body2">{translate('kiosks.close.says')}</Typography>
    </FormDialog>
  )
}

/** Closes a device, wherever it is now. */
export const CloseKioskButton = ({ kiosk }: { kiosk: Kiosk }) => (
  <DialogButton label="kiosks.close.button" variant="outlined">
    {(close) => <CloseKiosk kiosk={kiosk} onClose={close} />}
  </DialogButton>
)
