import { required, TextInput } from 'react-admin'
import { FormDay } from '../../../forms/FormDay'
import { Count } from '../../../forms/Count'
import { DrawnBatch } from '../../../proofreading/batches/DrawnBatch'
import { useBatches } from '../../../proofreading/batches/useBatches'
import { BundleForm, RoundForm } from '../../../proofreading/errata/ErrataForms'
import { LateAnswerForm, LateHint } from '../../../proofreading/errata/LateForms'
import { OpenClasses } from '../../../proofreading/room/OpenClasses'
import { useProof } from '../../../proofreading/room/useProof'
import { Listed, SchoolList, type FormProps } from './parts'
import { SchoolPaper } from '../../papers/SchoolPaper'

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

const SchoolCount = ({ unit }: FormProps) => (
  <>
    <Count />
    <SchoolList unit={unit} />
  </>
)

/** Errata that are sent: what is marked wrong; typed where photos are not counted. */
export function ErrataForm({ unit }: FormProps) {
  const { batches, isLoading } = useBatches(unit)
  if (isLoading) return null
  if (!batches?.isCounted) return <SchoolCount unit={unit} />
  return (
    <>
      <RoundForm unitId={unit.id} />
      <SchoolPaper unit={unit} />
    </>
  )
}

/** An error that is found late, and its answer. */
export function LateForm({ unit }: FormProps) {
  const { batches, isLoading } = useBatches(unit)
  if (isLoading) return null
  return batches?.isCounted ? <LateHint unitId={unit.id} /> : <SchoolCount unit={unit} />
}
export function LateResolutionForm({ unit }: FormProps) {
  const { batches, isLoading } = useBatches(unit)
  if (isLoading) return null
  if (batches?.isCounted) return <LateAnswerForm unitId={unit.id} />
  return <Listed unit={unit} initial={unit.facts?.lateErratumCount} />
}

/** Answers of which the school is told. */
export function AnswersForm({ unit }: FormProps) {
  const { batches, isLoading } = useBatches(unit)
  if (isLoading) return null
  if (batches?.isCounted) return <BundleForm unitId={unit.id} />
  return <Listed unit={unit} initial={unit.facts?.erratumCount} />
}

/** 校对完成: what is still open is counted; why it is left so is asked. */
export function DeclareForm({ unit }: FormProps) {
  const { data: proof } = useProof(unit.id)
  return (
    <>
      {proof?.isCounted && <OpenClasses unitId={unit.id} proof={proof} />}
      <SchoolPaper unit={unit} />
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
