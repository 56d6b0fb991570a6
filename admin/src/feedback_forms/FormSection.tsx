import PrintOutlined from '@mui/icons-material/PrintOutlined'
import { FORM_PRINTED_IN } from '@domain/feedback_forms/printed_form'
import { Alert, Button, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { DocumentLink } from '../documents/DocumentLink'
import { DialogButton } from '../forms/DialogButton'
import { Day, Moment } from '../layout/Moment'
import { Section } from '../layout/Section'
import { useMay, useMayAt } from '../permissions/useMay'
import type { Column } from '../rows/column'
import { Rows } from '../rows/Rows'
import type { SeasonUnit } from '../season_units/types'
import { deskPath } from './desk/FormQueue'
import { FormVersions } from './FormVersions'
import { PrintFormDialog } from './PrintFormDialog'
import { useFormsOfUnit } from './useForms'
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

/** What came back, with the way to the desk for whoever decides. */
function Returned({ unit }: { unit: SeasonUnit }) {
  const translate = useTranslate()
  const { data: forms = [] } = useFormsOfUnit(unit.id)
  const mayDecide = useMay()('runUnits')
  if (forms.length === 0) return null
  return (
    <Stack spacing={1} sx={{ mt: 2 }}>
      <Typography variant="h3">{translate('feedback_form.came_back')}</Typography>
      {forms[0]!.state === 'needs_update' && (
        <Alert severity="warning">{translate('feedback_form.needs_update')}</Alert>
      )}
      <FormVersions forms={forms} />
      {mayDecide && (
        <Button
          component={LinkBase}
          to={deskPath(unit.id)}
          variant="outlined"
          sx={{ alignSelf: 'flex-start' }}
        >
          {translate('feedback_form.to_desk')}
        </Button>
      )}
    </Stack>
  )
}

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
      <Returned unit={unit} />
    </Section>
  )
}
