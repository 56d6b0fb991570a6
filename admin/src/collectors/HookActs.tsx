import { Typography } from '@mui/material'
import { TextInput, required, useDataProvider, useTranslate } from 'react-admin'
import { FormDialog } from '../forms/FormDialog'
import { ShownOnce } from '../layout/ShownOnce'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Collector } from './types'
import { useShownOnce } from './useShownOnce'

interface Props {
  collector: Collector
  onClose: () => void
}

/** Where the collector is told; what signs it is shown once. */
export function SetHook({ collector: { id, hook }, onClose }: Props) {
  const translate = useTranslate()
  const { shown, make } = useShownOnce('secret')
  if (shown)
    return <ShownOnce words="collectors.hook_secret" secrets={[shown]} onStored={onClose} />
  return (
    <FormDialog
      title={translate('collectors.hook.title')}
      submitLabel="collectors.hook.save"
      onSubmit={({ address }) => make(`collectors/${id}/hook`, { address })}
      onClose={onClose}
      fieldsOf={{ hook_address_unfit: ['address'] }}
    >
      <TextInput
        source="address"
        label="collectors.hook.address"
        helperText="collectors.hook.address_hint"
        defaultValue={hook?.address ?? ''}
        validate={required()}
        fullWidth
      />
    </FormDialog>
  )
}

export function RemoveHook({ collector: { id, name }, onClose }: Props) {
  const translate = useTranslate()
  const done = useDone()
  const dataProvider = useDataProvider<ConsoleDataProvider>()
  const remove = async () => {
    await dataProvider.delete(`collectors/${id}`, { id: 'hook', previousData: { id: 'hook' } })
    done('collectors.hook.removed', { name })
    onClose()
  }
  return (
    <FormDialog
      title={translate('collectors.hook.remove_title', { name })}
      submitLabel="collectors.hook.remove"
      grave={{ consequence: translate('collectors.hook.consequence'), word: name }}
      onSubmit={remove}
      onClose={onClose}
    />
  )
}

/** What was given up waits again: for a server that works again. */
export function SendAgain({ collector: { id, hook }, onClose }: Props) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const again = async () => {
    await post(`collectors/${id}/hook/repetitions`, { address: hook?.address })
    done('collectors.hook.again_done')
    onClose()
  }
  return (
    <FormDialog
      title={translate('collectors.hook.again_title')}
      submitLabel="collectors.hook.again"
      onSubmit={again}
      onClose={onClose}
    >
      <Typography>{translate('collectors.hook.again_says')}</Typography>
    </FormDialog>
  )
}
