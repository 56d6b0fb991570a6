import { Alert } from '@mui/material'
import { SelectInput, TextInput, useTranslate } from 'react-admin'
import { FieldGroup } from '../forms/FieldGroup'
import { FormDialog } from '../forms/FormDialog'
import { useDates } from '../layout/useDates'
import type { SeasonUnit } from '../season_units/types'
import type { NextForm } from './useFormPrints'

interface Props {
  unit: SeasonUnit
  next: NextForm
  onPrint: (written: Record<string, unknown>) => Promise<unknown>
  onClose: () => void
}

/** What may be ticked or typed before it is printed. */
const WRITTEN = ['photoRating', 'serviceRating', 'comments', 'handler', 'phone']

/** May be left blank, to be ticked by hand. */
const Rating = ({ source }: { source: string }) => (
  <SelectInput
    source={source}
    label={`feedback_form.${source}`}
    choices={[3, 2, 1].map((id) => ({ id, name: `act.rating_${id}` }))}
    helperText="feedback_form.blank"
  />
)

/** What is known stands on the form already; the school may type the rest here, or write it by hand. */
export function PrintFormDialog({ unit, next, onPrint, onClose }: Props) {
  const translate = useTranslate()
  const { day } = useDates()
  const { kind, cohort, receivedOn, count } = next
  return (
    <FormDialog
      title={translate('feedback_form.print')}
      submitLabel="feedback_form.print"
      onClose={onClose}
      onSubmit={async (values) => {
        await onPrint(Object.fromEntries(WRITTEN.map((name) => [name, values[name] || null])))
        onClose()
      }}
    >
      <Alert severity="info" sx={{ mb: 1 }}>
        {translate(`feedback_form.says_${kind}`, {
          ...{ cohort, received: day(receivedOn) },
          smart_count: count,
        })}
      </Alert>
      <FieldGroup title="feedback_form.written">
        <Rating source="photoRating" />
        <Rating source="serviceRating" />
        <TextInput
          source="handler"
          label="feedback_form.handler"
          defaultValue={unit.setup?.contactName ?? ''}
        />
        <TextInput
          source="phone"
          label="feedback_form.phone"
          defaultValue={unit.setup?.contactPhone ?? ''}
        />
      </FieldGroup>
      <TextInput source="comments" label="feedback_form.comments" multiline minRows={2} />
    </FormDialog>
  )
}
