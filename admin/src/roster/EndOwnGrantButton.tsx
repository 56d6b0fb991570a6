import { DialogContentText } from '@mui/material'
import { useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDay } from '../forms/FormDay'
import { FormDialog } from '../forms/FormDialog'
import { today } from '../people/today'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { SchoolPerson } from './types'

const FIELDS = { grant_over: ['validUntil'], grant_reversed: ['validUntil'] }

interface Props {
  person: SchoolPerson
  grantId: string
}

/** Ends what somebody may do for a college or class, at once or after a day. */
export function EndOwnGrantButton({ person, grantId }: Props) {
  const translate = useTranslate()
  const done = useDone()
  const { put } = useDataProvider<ConsoleDataProvider>()
  return (
    <DialogButton label="people.end.button">
      {(close) => (
        <FormDialog
          title={translate('people.end.title')}
          submitLabel="people.end.submit"
          onClose={close}
          fieldsOf={FIELDS}
          onSubmit={async ({ validUntil = null }) => {
            await put(`school_people/${person.id}/grants`, { grantId, validUntil })
            done(validUntil ? 'people.end.is_set' : 'people.end.is_over')
            close()
          }}
        >
          <DialogContentText sx={{ mb: 2 }}>
            {translate('roster.end_says', { name: person.name })}
          </DialogContentText>
          <FormDay source="validUntil" label="people.last_day" min={today()} />
        </FormDialog>
      )}
    </DialogButton>
  )
}
