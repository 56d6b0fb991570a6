import { required, SelectInput, TextInput } from 'react-admin'
import { FieldGroup, Wide } from '../../../forms/FieldGroup'
import { FormDay } from '../../../forms/FormDay'
import { FormTime } from '../../../forms/FormTime'
import { OptionalReason } from '../../../forms/Reason'
import type { FormProps } from './parts'

/** The days and hours of capture; the day's bounds are said by the refusal, not by the calendar. */
function WindowFields({ unit: { facts } }: FormProps) {
  const { firstDay, lastDay, from, to } = facts?.window ?? facts?.cityWindow ?? {}
  const must = required()
  return (
    <FieldGroup title="act.group_window">
      <FormDay
        source="window.firstDay"
        label="act.first_day"
        defaultValue={firstDay}
        validate={must}
      />
      <FormDay
        source="window.lastDay"
        label="act.last_day"
        defaultValue={lastDay}
        validate={must}
      />
      <FormTime source="window.from" label="act.from" defaultValue={from} validate={must} />
      <FormTime source="window.to" label="act.to" defaultValue={to} validate={must} />
      <Wide>
        <OptionalReason label="act.optional_reason" />
      </Wide>
    </FieldGroup>
  )
}

/** Whom the centre calls, and where paper photos go. */
function ContactFields({ unit: { setup: known } }: FormProps) {
  const must = required()
  return (
    <FieldGroup title="act.group_contact">
      <TextInput
        source="setup.contactName"
        label="act.contact_name"
        defaultValue={known?.contactName}
        validate={must}
      />
      <TextInput
        source="setup.contactPhone"
        label="act.contact_phone"
        defaultValue={known?.contactPhone}
        validate={must}
      />
      <Wide>
        <TextInput
          source="setup.mailingAddress"
          label="act.mailing_address"
          defaultValue={known?.mailingAddress}
          validate={must}
        />
      </Wide>
    </FieldGroup>
  )
}

/** A school sets its dates, its payer and its contact. */
export function SetupForm({ unit }: FormProps) {
  const { facts, setup: known } = unit
  return (
    <>
      <WindowFields unit={unit} />
      <ContactFields unit={unit} />
      <FieldGroup title="act.group_more">
        <SelectInput
          source="payer"
          label="act.payer"
          choices={(facts?.payers ?? []).map((id) => ({ id, name: `act.payer_${id}` }))}
          defaultValue={facts?.payer}
          validate={required()}
        />
        <Wide>
          <TextInput
            source="setup.notice"
            label="act.notice"
            defaultValue={known?.notice}
            multiline
            minRows={3}
            validate={required()}
          />
        </Wide>
      </FieldGroup>
    </>
  )
}
