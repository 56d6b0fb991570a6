import { useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Person } from './types'
import { useDone } from './useDone'

interface Props {
  person: Person
  onClose: () => void
}

function DisableDialog({ person: { id, name }, onClose }: Props) {
  const translate = useTranslate()
  const done = useDone()
  const { put } = useDataProvider<ConsoleDataProvider>()
  const disable = async () => {
    await put(`people/${id}/disabled`, { disabled: true })
    done('people.disable.done', { name })
    onClose()
  }
  return (
    <FormDialog
      title={translate('people.disable.title', { name })}
      submitLabel="people.disable.button"
      grave={{ consequence: translate('people.disable.consequence', { name }), word: name }}
      onSubmit={disable}
      onClose={onClose}
    />
  )
}

/** Shuts somebody out at once, after their name was typed. */
export const DisableButton = ({ person }: { person: Person }) => (
  <DialogButton label="people.disable.button" color="error" variant="outlined">
    {(close) => <DisableDialog person={person} onClose={close} />}
  </DialogButton>
)
