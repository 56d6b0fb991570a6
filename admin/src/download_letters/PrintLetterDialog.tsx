import { Alert } from '@mui/material'
import { TextInput, useTranslate } from 'react-admin'
import { FieldGroup } from '../forms/FieldGroup'
import { FormDialog } from '../forms/FormDialog'
import type { SeasonUnit } from '../season_units/types'
import type { NextLetter } from './useDownloadLetters'

interface Props {
  unit: SeasonUnit
  next: NextLetter
  onPrint: (written: Record<string, unknown>) => Promise<unknown>
  onClose: () => void
}

/** What may be typed before it is printed. */
const WRITTEN = ['email', 'contact', 'phone']

/** What is known stands on the letter already; the school types the rest here, or writes it by hand. */
export function PrintLetterDialog({ unit, next, onPrint, onClose }: Props) {
  const translate = useTranslate()
  const { cohort, count, code } = next
  return (
    <FormDialog
      title={translate('download_letter.print')}
      submitLabel="download_letter.print"
      onClose={onClose}
      onSubmit={async (values) => {
        await onPrint(Object.fromEntries(WRITTEN.map((name) => [name, values[name] || null])))
        onClose()
      }}
    >
      <Alert severity="info" sx={{ mb: 1 }}>
        {translate('download_letter.says', { unit: unit.unit.name, code, cohort })}
        {count !== null && ` ${translate('download_letter.says_count', { smart_count: count })}`}
      </Alert>
      <FieldGroup title="download_letter.written">
        <TextInput
          source="email"
          label="download_letter.email"
          helperText="download_letter.blank"
        />
        <TextInput
          source="contact"
          label="download_letter.contact"
          defaultValue={unit.setup?.contactName ?? ''}
        />
        <TextInput
          source="phone"
          label="download_letter.phone"
          defaultValue={unit.setup?.contactPhone ?? ''}
        />
      </FieldGroup>
    </FormDialog>
  )
}
