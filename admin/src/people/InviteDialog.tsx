import { required, SelectInput, TextInput, useLocaleState } from 'react-admin'
import { FieldGroup } from '../forms/FieldGroup'
import type { Values } from '../forms/useSubmit'
import { GRANT_FIELDS, grantBody } from './grant_body'
import { GrantFields } from './GrantFields'
import { InvitationForm } from './InvitationForm'
import { NameAndEmail } from './NameAndEmail'

const LANGUAGES = ['zh', 'en'].map((id) => ({ id, name: `account.languages.${id}` }))

function PersonFields() {
  const [locale] = useLocaleState()
  return (
    <FieldGroup title="people.who">
      <NameAndEmail />
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

const bodyOf = (values: Values) => {
  const { name, email, phone, locale } = values
  return { name, email, phone: phone || null, locale, ...grantBody(values) }
}

interface Props {
  onClose: () => void
  /** Told the id of whoever was invited. */
  onInvited?: (id: string) => void
}

/** Asks who is invited and as what; a letter with a link then goes to them. */
export const InviteDialog = (props: Props) => (
  <InvitationForm
    {...props}
    path="people"
    title="people.invite_title"
    hint="people.invite_hint"
    bodyOf={bodyOf}
    fieldsOf={GRANT_FIELDS}
  >
    <PersonFields />
    <FieldGroup title="people.as_what">
      <GrantFields />
    </FieldGroup>
  </InvitationForm>
)
