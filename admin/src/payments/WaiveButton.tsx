import { WAIVER_KINDS, WAIVER_REASONS } from '@domain/money/codes'
import {
  FormDataConsumer,
  RadioButtonGroupInput,
  required,
  SelectInput,
  TextInput,
  useDataProvider,
  useTranslate,
} from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import type { Values } from '../forms/useSubmit'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'

const KINDS = WAIVER_KINDS.map((id) => ({ id, name: `payment.waiver.says.${id}` }))
const REASONS = WAIVER_REASONS.map((id) => ({ id, name: `payment.waiver.reasons.${id}` }))

interface Props {
  student: { id: string; maskedName: string | null; xh: string | null }
}

function WaiveDialog({ student, onClose }: Props & { onClose: () => void }) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const waive = async ({ kind, reason, note }: Values) => {
    await post(`students/${student.id}/payment_waivers`, {
      kind,
      reason,
      ...(note ? { note } : {}),
    })
    done('payment.waiver.recorded')
    onClose()
  }
  const name = student.maskedName ?? student.xh ?? ''
  return (
    <FormDialog
      title={translate('payment.waiver.title', { name })}
      submitLabel="payment.waiver.record"
      onSubmit={waive}
      onClose={onClose}
    >
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
    </FormDialog>
  )
}

/** Lets a student submit without paying, later or at all. */
export const WaiveButton = ({ student }: Props) => (
  <DialogButton label="payment.waiver.button">
    {(close) => <WaiveDialog student={student} onClose={close} />}
  </DialogButton>
)
