import { FINDINGS, MOVES, type Decision } from '@domain/photos/desk'
import { SelectInput } from 'react-admin'
import { Reason } from '../forms/Reason'

const FINDING_CHOICES = FINDINGS.map((id) => ({ id, name: `photo.findings.${id}` }))

/** The inputs that a decision needs; null if it needs none. */
export function decisionInputs(decision: Decision) {
  const rule = MOVES[decision]
  if (!('reason' in rule)) return null
  return (
    <>
      <Reason />
      {'finding' in rule && (
        <SelectInput source="finding" label="photo.finding" choices={FINDING_CHOICES} />
      )}
    </>
  )
}
