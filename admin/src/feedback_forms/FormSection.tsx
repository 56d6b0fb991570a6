import PrintOutlined from '@mui/icons-material/PrintOutlined'
import { FORM_PRINTED_IN } from '@domain/feedback_forms/printed_form'
import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { DocumentLink } from '../documents/DocumentLink'
import { DialogButton } from '../forms/DialogButton'
import { Day, Moment } from '../layout/Moment'
import { Section } from '../layout/Section'
import { useMayAt } from '../permissions/useMay'
import type { Column } from '../rows/column'
import { Rows } from '../rows/Rows'
import type { SeasonUnit } from '../season_units/types'
import { PrintFormDialog } from './PrintFormDialog'
import { ReturnedForms } from './ReturnedForms'
import { useFormPrints, type FormPrint } from './useFormPrints'

function Name({ no, documentId }: FormPrint) {
  const translate = useTranslate()
  return <DocumentLink id={documentId} name={translate('feedback_form.print_no', { no })} />
}

const COLUMNS: Column<FormPrint>[] = [
  { label: 'feedback_form.title', place: 'name', value: (print) => <Name {...print} /> },
  { label: 'unit_page.count', value: ({ count }) => count },
  { label: 'feedback_form.received_on', value: ({ receivedOn }) => <Day on={receivedOn} /> },
  { label: 'feedback_form.printed', value: ({ at }) => <Moment at={at} /> },
  { label: 'feedback_form.printed_by', value: ({ by }) => by },
  { label: 'feedback_form.code', value: ({ code }) => code },
]

/** 《电子图像校对反馈表》: printed once the school has declared that it is done, stamped, and sent back. */
export function FormSection({ unit }: { unit: SeasonUnit }) {
  const translate = useTranslate()
  const may = useMayAt(unit.unit.id)
  const isOn = may('readCourse') && FORM_PRINTED_IN.some((one) => one === unit.phase)
  const { prints, next, print } = useFormPrints(unit.id, { enabled: isOn })
  if (!isOn) return null
  return (
    <Section title={translate('feedback_form.title')}>
      <Typography variant="muted" sx={{ mb: 1 }}>
        {translate('feedback_form.how')}
      </Typography>
      {next && may('answerForSchool') && (
        <DialogButton
          label="feedback_form.print"
          variant={prints.length === 0 ? 'contained' : 'outlined'}
          startIcon={<PrintOutlined />}
          sx={{ mb: 1 }}
        >
          {(close) => <PrintFormDialog {...{ unit, next }} onPrint={print} onClose={close} />}
        </DialogButton>
      )}
      {prints.length > 0 && <Rows rows={prints} columns={COLUMNS} />}
      <ReturnedForms unit={unit} />
    </Section>
  )
}
