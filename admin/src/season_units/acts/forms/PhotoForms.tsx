import { required, TextInput } from 'react-admin'
import { FormDay } from '../../../forms/FormDay'
import { Count } from '../../../forms/Count'
import { DrawnBatch } from '../../../proofreading/batches/DrawnBatch'
import { useBatches } from '../../../proofreading/batches/useBatches'
import type { FormProps } from './parts'

/** A batch of finished photos: drawn up where photos are counted; where proof days count from receipt, its day. */
export function BatchForm({ unit }: FormProps) {
  const ofUnit = useBatches(unit)
  // Fields that go away while somebody types lose what was typed.
  if (ofUnit.isLoading) return null
  return (
    <>
      {ofUnit.batches?.isCounted ? <DrawnBatch unitId={unit.id} {...ofUnit} /> : <Count />}
      {unit.facts?.proofStart === 'receipt' && (
        <FormDay source="receivedOn" label="act.received_on" validate={required()} />
      )}
    </>
  )
}

export const ShipForm = () => (
  <>
    <Count source="parcels" label="act.parcels" initial={1} />
    <TextInput source="reason" label="act.tracking" />
  </>
)

export const PaperCheckForm = () => (
  <Count source="corrections" label="act.corrections" initial={0} />
)
