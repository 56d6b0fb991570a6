import { Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import { Reason } from '../forms/Reason'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Unlocked } from './types'

interface Props {
  ids: string[]
  onDone?: () => void
}

/** Asks why, says what an unlocking does not do, and then how many of those asked for are unlocked. */
function UnlockDialog({ ids: ticked, onDone, onClose }: Props & { onClose: () => void }) {
  // What ends behind the dialog was asked for all the same: the report says so.
  const [ids] = useState(ticked)
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const unlock = async ({ reason }: Record<string, unknown>) => {
    const { data } = await post<Unlocked>('locks/ends', { ids, reason })
    const { unlocked, asked } = data
    done(unlocked < asked ? 'locks.some_unlocked' : 'locks.unlocked', { unlocked, asked })
    onClose()
    onDone?.()
  }
  return (
    <FormDialog
      title={translate('locks.unlock_title', { smart_count: ids.length })}
      submitLabel="locks.unlock"
      onSubmit={unlock}
      onClose={onClose}
    >
      <Stack spacing={1.5}>
        <Typography variant="body2">{translate('locks.unlock_says')}</Typography>
        <Reason />
      </Stack>
    </FormDialog>
  )
}

/** Ends locks before their time, with a reason. */
export const UnlockButton = ({ label = 'locks.unlock', ...asked }: Props & { label?: string }) => (
  <DialogButton label={label} variant="contained" disabled={asked.ids.length === 0}>
    {(close) => <UnlockDialog {...asked} onClose={close} />}
  </DialogButton>
)
