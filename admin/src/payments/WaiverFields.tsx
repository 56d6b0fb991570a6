import { WAIVER_KINDS, WAIVER_REASONS } from '@domain/money/codes'
import {
  FormDataConsumer,
  RadioButtonGroupInput,
  required,
  SelectInput,
  TextInput,
} from 'react-admin'
import type { Values } from '../forms/useSubmit'

const KINDS = WAIVER_KINDS.map((id) => ({ id, name: `payment.waiver.says.${id}` }))
const REASONS = WAIVER_REASONS.map((id) => ({ id, name: `payment.waiver.reasons.${id}` }))

/** What of the form is sent: no note that was left empty. */
export const waiverOf = ({ kind, reason, note }: Values) => ({
  kind,
  reason,
  ...(note ? { note } : {}),
})

/** Later or not at all, and why; where the reasons do not say it, in words. */
export const WaiverFields = () => (
  <>
    <RadioButtonGroupInput
      source="kind"
      label="payment.waiver.kind"
      choices={KINDS}
      row={false}
      validate={required()}
    />
    <SelectInput
      source="reason"
      label="payment.waiver.reason"
      choices={REASONS}
      validate={required()}
    />
    <FormDataConsumer>
      {({ formData }) => (
        <TextInput
          source="note"
          label="payment.waiver.note"
          helperText="payment.waiver.note_hint"
          multiline
          validate={formData.reason === 'other' ? required() : undefined}
        />
      )}
    </FormDataConsumer>
  </>
)
