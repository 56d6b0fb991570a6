import { required, TextInput } from 'react-admin'
import { FormDay } from '../../../forms/FormDay'
import { Count } from '../../../forms/Count'
import type { FormProps } from './parts'

/** A batch of finished photos; where proof days count from their receipt, the day of it. */
export const BatchForm = ({ unit: { facts } }: FormProps) => (
  <>
    <Count />
    {facts?.proofStart === 'receipt' && (
      <FormDay source="receivedOn" label="act.received_on" validate={required()} />
    )}
  </>
)

export const ShipForm = () => (
  <>
    <Count source="parcels" label="act.parcels" initial={1} />
    <TextInput source="reason" label="act.tracking" />
  </>
)

export const PaperCheckForm = () => (
  <Count source="corrections" label="act.corrections" initial={0} />
)
