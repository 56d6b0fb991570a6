import { BooleanInput, required, SelectInput } from 'react-admin'
import { FormDay } from '../../../forms/FormDay'
import { OptionalReason, Reason } from '../../../forms/Reason'
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
