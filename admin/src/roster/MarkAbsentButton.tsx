import type { ButtonProps } from '@mui/material'
import { useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { AbsenceFields } from './AbsenceFields'
import type { Student } from './types'

type Absent = Pick<Student, 'id' | 'maskedName' | 'xh'>

function MarkAbsentDialog({ student, onClose }: { student: Absent; onClose: () => void }) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const mark = async ({ round, reason }: Record<string, unknown>) => {
    await post(`students/${student.id}/absences`, { round, reason })
    done('roster.marked')
    onClose()
  }
  const name = student.maskedName ?? student.xh ?? ''
  return (
    <FormDialog
      title={translate('roster.mark_title', { name })}
      submitLabel="roster.mark_submit"
      onSubmit={mark}
      onClose={onClose}
    >
      <AbsenceFields />
    </FormDialog>
  )
}

/** Says why somebody is not photographed. */
export const MarkAbsentButton = ({ student, ...button }: { student: Absent } & ButtonProps) => (
  <DialogButton {...button} label="roster.mark">
    {(close) => <MarkAbsentDialog student={student} onClose={close} />}
  </DialogButton>
)
