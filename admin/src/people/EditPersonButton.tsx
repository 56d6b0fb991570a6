import { TextInput, required, useTranslate, useUpdate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import type { Person } from './types'
import { useDone } from './useDone'

interface Props {
  person: Person
  onClose: () => void
}

function EditPersonDialog({ person, onClose }: Props) {
  const translate = useTranslate()
  const done = useDone()
  const [update] = useUpdate<Person>()
  const save = async ({ name, phone }: Record<string, unknown>) => {
    const wanted = { id: person.id, data: { name, phone: phone || null } as Partial<Person> }
    await update('people', wanted, { mutationMode: 'pessimistic', returnPromise: true })
    done('people.changed')
    onClose()
  }
  return (
    <FormDialog
      title={translate('people.change_contact')}
      submitLabel="ra.action.save"
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput
        source="name"
        label="people.name"
        defaultValue={person.name}
        validate={required()}
        fullWidth
      />
      <TextInput
        source="phone"
        label="people.phone"
        type="tel"
        defaultValue={person.phone}
        helperText="people.email_hint"
        fullWidth
      />
    </FormDialog>
  )
}

/** Corrects a name or phone. */
export const EditPersonButton = ({ person }: { person: Person }) => (
  <DialogButton label="people.change">
    {(close) => <EditPersonDialog person={person} onClose={close} />}
  </DialogButton>
)
