import { Typography } from '@mui/material'
import {
  email,
  required,
  SelectInput,
  TextInput,
  useDataProvider,
  useLocaleState,
  useTranslate,
} from 'react-admin'
import { FieldGroup } from '../forms/FieldGroup'
import { FormDialog } from '../forms/FormDialog'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { GRANT_FIELDS, grantBody } from './grant_body'
import { GrantFields } from './GrantFields'
import { useDone } from './useDone'

const LANGUAGES = ['zh', 'en'].map((id) => ({ id, name: `account.languages.${id}` }))

function PersonFields() {
  const [locale] = useLocaleState()
  return (
    <FieldGroup title="people.who">
      <TextInput source="name" label="people.name" validate={required()} autoFocus />
      <TextInput
        source="email"
        label="people.email"
        type="email"
        validate={[required(), email()]}
      />
      <TextInput source="phone" label="people.phone" type="tel" />
      <SelectInput
        source="locale"
        label="people.language"
        choices={LANGUAGES}
        defaultValue={locale}
        validate={required()}
      />
    </FieldGroup>
  )
}

interface Props {
  onClose: () => void
  /** Told the id of whoever was invited. */
  onInvited?: (id: string) => void
}

/** Asks who is invited and as what; a letter with a link then goes to them. */
export function InviteDialog({ onClose, onInvited }: Props) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const invite = async (values: Record<string, unknown>) => {
    const { name, email: address, phone, locale } = values
    const person = { name, email: address, phone: phone || null, locale }
    const { data } = await post<Record<'id', string>>('people', { ...person, ...grantBody(values) })
    done('people.invited', { name, email: address })
    onInvited?.(data.id)
    onClose()
  }
  return (
    <FormDialog
      title={translate('people.invite_title')}
      submitLabel="people.send_invitation"
      onSubmit={invite}
      onClose={onClose}
      fieldsOf={GRANT_FIELDS}
    >
      <Typography variant="muted" component="p" sx={{ mb: 2 }}>
        {translate('people.invite_hint')}
      </Typography>
      <PersonFields />
      <FieldGroup title="people.as_what">
        <GrantFields />
      </FieldGroup>
    </FormDialog>
  )
}
