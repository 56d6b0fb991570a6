import { useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import { Section } from '../layout/Section'
import { ShownOnce } from '../layout/ShownOnce'
import { Way } from '../people/Way'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Collector } from './types'
import { useShownOnce } from './useShownOnce'

interface Props {
  collector: Collector
  onClose: () => void
}

/** Another key in place of the one that its collector has lost, or may have shown to somebody. */
function RenewKey({ collector: { id, name, keyPrefix }, onClose }: Props) {
  const translate = useTranslate()
  const { shown, make } = useShownOnce('key')
  if (shown) return <ShownOnce words="collectors.key" secrets={[shown]} onStored={onClose} />
  return (
    <FormDialog
      title={translate('collectors.renew.title', { name })}
      submitLabel="collectors.renew.button"
      grave={{ consequence: translate('collectors.renew.consequence', { name }), word: name }}
      onSubmit={() => make(`collectors/${id}/keys`, { keyPrefix })}
      onClose={onClose}
    />
  )
}

function RevokeKey({ collector: { id, name, keyPrefix }, onClose }: Props) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const revoke = async () => {
    await post(`collectors/${id}/revocation`, { keyPrefix })
    done('collectors.revoke.done', { name })
    onClose()
  }
  return (
    <FormDialog
      title={translate('collectors.revoke.title', { name })}
      submitLabel="collectors.revoke.button"
      grave={{ consequence: translate('collectors.revoke.consequence', { name }), word: name }}
      onSubmit={revoke}
      onClose={onClose}
    />
  )
}

/** What cannot be taken back: the key is renewed, or ends. */
export function KeyActs({ collector }: { collector: Collector }) {
  const translate = useTranslate()
  return (
    <Section title={translate('collectors.key_acts')}>
      <Way says="collectors.renew.says">
        <DialogButton label="collectors.renew.button" color="warning" variant="outlined">
          {(close) => <RenewKey collector={collector} onClose={close} />}
        </DialogButton>
      </Way>
      <Way says="collectors.revoke.says">
        <DialogButton label="collectors.revoke.button" color="error" variant="outlined">
          {(close) => <RevokeKey collector={collector} onClose={close} />}
        </DialogButton>
      </Way>
    </Section>
  )
}
