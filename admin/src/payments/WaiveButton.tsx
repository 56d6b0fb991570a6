import { useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import type { Values } from '../forms/useSubmit'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { WaiverFields, waiverOf } from './WaiverFields'

interface Props {
  student: { id: string; maskedName: string | null; xh: string | null }
}

function WaiveDialog({ student, onClose }: Props & { onClose: () => void }) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const waive = async (values: Values) => {
    await post(`students/${student.id}/payment_waivers`, waiverOf(values))
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
      <WaiverFields />
    </FormDialog>
  )
}

/** Lets a student submit without paying, later or at all. */
export const WaiveButton = ({ student }: Props) => (
  <DialogButton label="payment.waiver.button">
    {(close) => <WaiveDialog student={student} onClose={close} />}
  </DialogButton>
)
