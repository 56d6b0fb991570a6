import { useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FieldGroup } from '../forms/FieldGroup'
import { FormDialog } from '../forms/FormDialog'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { GRANT_FIELDS, grantBody } from './grant_body'
import { GrantFields } from './GrantFields'
import type { Person } from './types'
import { useDone } from './useDone'

interface Props {
  person: Person
  onClose: () => void
}

function AddGrantDialog({ person: { id, name }, onClose }: Props) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const add = async (values: Record<string, unknown>) => {
    await post(`people/${id}/grants`, grantBody(values))
    done('people.granted')
    onClose()
  }
  return (
    <FormDialog
      title={translate('people.grant_to', { name })}
      submitLabel="people.add_grant"
      onSubmit={add}
      onClose={onClose}
      fieldsOf={GRANT_FIELDS}
    >
      <FieldGroup title="people.as_what">
        <GrantFields />
      </FieldGroup>
    </FormDialog>
  )
}

/** Gives somebody another role. */
export const AddGrantButton = ({ person }: { person: Person }) => (
  <DialogButton label="people.add_grant" variant="outlined">
    {(close) => <AddGrantDialog person={person} onClose={close} />}
  </DialogButton>
)
