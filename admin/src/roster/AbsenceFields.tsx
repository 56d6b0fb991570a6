import { UNCAPTURED_WHY } from '@domain/season/main/memo'
import { RadioButtonGroupInput, required } from 'react-admin'

const REASONS = UNCAPTURED_WHY.map((id) => ({ id, name: `roster.reasons.${id}` }))
const ROUNDS = ['main', 'make_up'].map((id) => ({ id, name: `roster.rounds.${id}` }))

/** Why somebody is not photographed, and in which round. */
export const AbsenceFields = () => (
  <>
    <RadioButtonGroupInput
      source="reason"
      label="roster.why"
      choices={REASONS}
      row={false}
      validate={required()}
    />
    <RadioButtonGroupInput
      source="round"
      label="roster.round"
      choices={ROUNDS}
      defaultValue="main"
      validate={required()}
      helperText={false}
    />
  </>
)
