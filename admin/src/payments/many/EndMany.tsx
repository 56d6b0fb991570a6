import { Stack, Typography } from '@mui/material'
import { WAIVER_KINDS } from '@domain/money/codes'
import { useState } from 'react'
import { RadioButtonGroupInput, required, useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../../forms/DialogButton'
import { FormDialog } from '../../forms/FormDialog'
import type { Values } from '../../forms/useSubmit'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { WaiverReport } from './types'
import { countOf, type ManyProps } from './WaiveMany'

function EndDialog({ students: ticked, onReport, onClose }: ManyProps & { onClose: () => void }) {
  const [students] = useState(ticked)
  const translate = useTranslate()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const end = async ({ kind }: Values) => {
    const studentIds = students.map(({ id }) => id)
    const { data } = await post<WaiverReport>('payment_waivers/ends', { studentIds, kind })
    onClose()
    onReport(data, 'payment.many.ended')
  }
  const choices = WAIVER_KINDS.map((id) => ({
    id,
    name: translate(`payment.many.end_kinds.${id}`, { smart_count: countOf(students, id) }),
  }))
  return (
    <FormDialog
      title={translate('payment.many.end_title', { smart_count: students.length })}
      submitLabel="payment.waiver.end"
      onSubmit={end}
      onClose={onClose}
    >
      <Stack spacing={1.5}>
        <Typography variant="body2">{translate('payment.many.end_says')}</Typography>
        <div>
          <RadioButtonGroupInput
            source="kind"
            label="payment.many.end_kind"
            choices={choices}
            translateChoice={false}
            row={false}
            validate={required()}
          />
        </div>
      </Stack>
    </FormDialog>
  )
}

/** Ends deferrals of many students, or their exemptions; only where somebody who is ticked has one. */
export function EndMany(props: ManyProps) {
  if (!WAIVER_KINDS.some((kind) => countOf(props.students, kind) > 0)) return null
  return (
    <DialogButton label="payment.many.end">
      {(close) => <EndDialog {...props} onClose={close} />}
    </DialogButton>
  )
}
