import { Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../../forms/DialogButton'
import { FormDialog } from '../../forms/FormDialog'
import type { Values } from '../../forms/useSubmit'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { WaiverFields, waiverOf } from '../WaiverFields'
import type { ListedStudent, WaiverReport } from './types'

export interface ManyProps {
  students: ListedStudent[]
  /** Hears what became of it. */
  onReport: (report: WaiverReport, sentence: string) => void
}

/** How many of these stand so. */
export const countOf = (students: ListedStudent[], kind: ListedStudent['payment']) =>
  students.filter(({ payment }) => payment === kind).length

function WaiveDialog({ students: ticked, onReport, onClose }: ManyProps & { onClose: () => void }) {
  // Who is ticked behind the dialog meanwhile was not asked for.
  const [students] = useState(ticked)
  const translate = useTranslate()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const waive = async (values: Values) => {
    const studentIds = students.map(({ id }) => id)
    const { data } = await post<WaiverReport>('payment_waivers', {
      studentIds,
      ...waiverOf(values),
    })
    onClose()
    onReport(data, 'payment.many.recorded')
  }
  return (
    <FormDialog
      title={translate('payment.many.waive_title', { smart_count: students.length })}
      submitLabel="payment.waiver.record"
      onSubmit={waive}
      onClose={onClose}
    >
      <Stack spacing={1.5}>
        <Typography variant="body2">
          {translate('payment.many.preview', {
            ...{ due: countOf(students, 'due'), asked: students.length },
          })}
        </Typography>
        <div>
          <WaiverFields />
        </div>
      </Stack>
    </FormDialog>
  )
}

/** Lets many students submit without paying, later or at all, with one reason. */
export function WaiveMany(props: ManyProps) {
  const translate = useTranslate()
  const { length } = props.students
  return (
    <DialogButton
      label={translate('payment.many.waive', { smart_count: length })}
      variant="contained"
      disabled={length === 0}
    >
      {(close) => <WaiveDialog {...props} onClose={close} />}
    </DialogButton>
  )
}
