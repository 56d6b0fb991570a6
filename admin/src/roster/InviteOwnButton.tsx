import { required } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDay } from '../forms/FormDay'
import { InvitationForm } from '../people/InvitationForm'
import { NameAndEmail } from '../people/NameAndEmail'
import { today } from '../people/today'

/** The college or class for which somebody is invited. */
export type Part = { collegeId: string } | { classId: string }

const FIELDS = { email_taken: ['email'], grant_over: ['validUntil'], grant_held: ['validUntil'] }

/** Invites somebody for a college or class, until a last day. */
export const InviteOwnButton = ({ part }: { part: Part }) => (
  <DialogButton label="roster.invite">
    {(close) => (
      <InvitationForm
        path="school_people"
        title={'classId' in part ? 'roster.invite_teacher' : 'roster.invite_college'}
        hint="roster.invite_hint"
        bodyOf={(values) => ({ ...values, ...part })}
        fieldsOf={FIELDS}
        onClose={close}
      >
        <NameAndEmail />
        <FormDay source="validUntil" label="people.last_day" min={today()} validate={required()} />
      </InvitationForm>
    )}
  </DialogButton>
)
