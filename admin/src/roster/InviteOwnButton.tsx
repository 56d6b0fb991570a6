import { Typography } from '@mui/material'
import { email, required, TextInput, useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDay } from '../forms/FormDay'
import { FormDialog } from '../forms/FormDialog'
import { today } from '../people/today'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'

/** The college or class for which somebody is invited. */
export type Part = { collegeId: string } | { classId: string }

const FIELDS = { email_taken: ['email'], grant_over: ['validUntil'], grant_held: ['validUntil'] }

function InviteOwnDialog({ part, onClose }: { part: Part; onClose: () => void }) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const invite = async ({ name, email: address, validUntil }: Record<string, unknown>) => {
    await post('school_people', { name, email: address, validUntil, ...part })
    done('people.invited', { name, email: address })
    onClose()
  }
  return (
    <FormDialog
      title={translate('classId' in part ? 'roster.invite_teacher' : 'roster.invite_college')}
      submitLabel="people.send_invitation"
      onSubmit={invite}
      onClose={onClose}
      fieldsOf={FIELDS}
    >
      <Typography variant="muted" component="p" sx={{ mb: 2 }}>
        {translate('roster.invite_hint')}
      </Typography>
      <TextInput source="name" label="people.name" validate={required()} autoFocus />
      <TextInput
        source="email"
        label="people.email"
        type="email"
        validate={[required(), email()]}
      />
      <FormDay source="validUntil" label="people.last_day" min={today()} validate={required()} />
    </FormDialog>
  )
}

/** Invites somebody for a college or class. */
export const InviteOwnButton = ({ part }: { part: Part }) => (
  <DialogButton label="roster.invite">
    {(close) => <InviteOwnDialog part={part} onClose={close} />}
  </DialogButton>
)
