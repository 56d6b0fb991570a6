import { DialogContentText } from '@mui/material'
import { RadioButtonGroupInput, required, useDataProvider, useTranslate } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { DialogButton } from '../forms/DialogButton'
import { FormDay } from '../forms/FormDay'
import { FormDialog } from '../forms/FormDialog'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { today } from './today'
import type { Grant, Person } from './types'
import { useDone } from './useDone'
import { useGrantName } from './useGrantName'

interface GrantOf {
  person: Person
  grant: Grant
}

const WHEN = ['now', 'after'].map((id) => ({ id, name: `people.end.${id}` }))
const DAY = ['validUntil']
const FIELDS = { grant_over: DAY, grant_reversed: DAY }

function LastDay() {
  if (useWatch({ name: 'when' }) !== 'after') return null
  return <FormDay source="validUntil" label="people.last_day" min={today()} validate={required()} />
}

function EndGrantDialog({ person, grant, onClose }: GrantOf & { onClose: () => void }) {
  const translate = useTranslate()
  const nameOf = useGrantName()
  const done = useDone()
  const { put } = useDataProvider<ConsoleDataProvider>()
  const end = async ({ when, validUntil }: Record<string, unknown>) => {
    const lastDay = when === 'after' ? validUntil : null
    await put(`people/${person.id}/grants`, { grantId: grant.id, validUntil: lastDay })
    done(lastDay ? 'people.end.is_set' : 'people.end.is_over')
    onClose()
  }
  return (
    <FormDialog
      title={translate('people.end.title')}
      submitLabel="people.end.submit"
      onSubmit={end}
      onClose={onClose}
      fieldsOf={FIELDS}
    >
      <DialogContentText>
        {translate('people.end.says', { name: person.name, grant: nameOf(grant) })}
      </DialogContentText>
      <RadioButtonGroupInput
        source="when"
        label="people.end.when"
        choices={WHEN}
        defaultValue="now"
        row={false}
        helperText={false}
      />
      <LastDay />
    </FormDialog>
  )
}

/** Ends a grant, at once or after a day. */
export function EndGrantButton({ person, grant }: GrantOf) {
  const translate = useTranslate()
  const nameOf = useGrantName()
  const name = translate('people.end.of', { grant: nameOf(grant) })
  return (
    <DialogButton label="people.end.button" aria-label={name}>
      {(close) => <EndGrantDialog {...{ person, grant }} onClose={close} />}
    </DialogButton>
  )
}
