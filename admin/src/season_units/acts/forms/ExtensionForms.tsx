import { DialogContentText } from '@mui/material'
import { mayActAfterWindow } from '@domain/identity/act_rights'
import { BooleanInput, required, SelectInput, useInput, useTranslate } from 'react-admin'
import { FormDay } from '../../../forms/FormDay'
import { OptionalReason, Reason } from '../../../forms/Reason'
import { useRolesAt } from '../../../permissions/useMay'
import { Day } from '../../../layout/Moment'
import type { FormProps } from './parts'

const TARGETS = ['window', 'proof'].map((id) => ({ id, name: `act.target_${id}` }))

/** Asks for more time, or gives it. */
export const ExtensionForm = ({ unit: { facts } }: FormProps) => (
  <>
    <SelectInput
      source="target"
      label="act.target"
      choices={TARGETS}
      defaultValue={facts?.proofDue ? 'proof' : 'window'}
      validate={required()}
    />
    <FormDay
      source="until"
      label="act.until"
      defaultValue={facts?.proofDue ?? facts?.window?.lastDay}
      validate={required()}
    />
    <Reason />
  </>
)

/** The own window, as far as that of the city goes. */
const OwnWindowForm = ({ unit: { facts } }: FormProps) => {
  const translate = useTranslate()
  const lastDay = facts?.cityWindow.lastDay
  // Sent with the form: a school has no other deadline to lengthen.
  useInput({ source: 'target', defaultValue: 'window' })
  return (
    <>
      <DialogContentText sx={{ mb: 2 }}>
        {translate('act.city_ends')} <Day on={lastDay ?? null} />
      </DialogContentText>
      <FormDay
        source="until"
        label="act.until"
        defaultValue={facts?.window?.lastDay}
        max={lastDay}
        validate={required()}
      />
      <Reason />
    </>
  )
}

/** Gives more time: the centre for any deadline, a school for its own window. */
export const LengtheningForm = ({ unit }: FormProps) => {
  const roles = useRolesAt(unit.unit.id)
  return mayActAfterWindow(roles, 'extendDeadline') ? (
    <ExtensionForm unit={unit} />
  ) : (
    <OwnWindowForm unit={unit} />
  )
}

export const ExtensionDecisionForm = () => (
  <>
    <BooleanInput source="granted" label="act.granted" defaultValue={true} />
    <Reason />
  </>
)

export const ResumeForm = ({ unit: { facts } }: FormProps) => (
  <>
    <FormDay
      source="lastDay"
      label="act.last_day"
      defaultValue={facts?.offeredLastDay}
      validate={required()}
    />
    <OptionalReason label="act.optional_reason" />
  </>
)
