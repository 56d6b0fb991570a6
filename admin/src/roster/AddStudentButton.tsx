import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined'
import { useDataProvider, useRedirect, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { isOver } from '../season_units/isOver'
import { useOnlyUnit } from '../season_units/useOnlyUnit'
import { refusedFields } from './refusedFields'
import { StudentFields } from './StudentFields'
import type { Place } from './types'
import { UnitOfStudent } from './UnitOfStudent'

interface DialogProps {
  place?: Place
  onClose: () => void
}

/** Adds somebody at the end of a school’s list, and opens the page of the student. */
function AddStudentDialog({ place, onClose }: DialogProps) {
  const translate = useTranslate()
  const redirect = useRedirect()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const add = async (values: Record<string, unknown>) => {
    const { data } = await post<Record<'id', string>>('students', { ...place, ...values })
    done('roster.added', { name: values.maskedName })
    onClose()
    redirect(`/students/${data.id}/show`)
  }
  return (
    <FormDialog
      title={translate('roster.add_student')}
      submitLabel="roster.add_submit"
      onSubmit={add}
      onClose={onClose}
      fieldsOf={refusedFields}
    >
      {place ? <StudentFields place={place} /> : <UnitOfStudent />}
    </FormDialog>
  )
}

/** Adds one student by hand, at first in this place. */
export const AddStudentButton = ({ place }: { place: Place }) => (
  <DialogButton label="roster.add_student" startIcon={<PersonAddOutlined />}>
    {(close) => <AddStudentDialog place={place} onClose={close} />}
  </DialogButton>
)

/** The same for the reader's school, or one of those of the season. */
export function AddAnywhereButton() {
  const { only, isPending } = useOnlyUnit()
  const place = only && { seasonUnitId: only.id }
  if (isPending || (only && isOver(only))) return null
  return (
    <DialogButton label="roster.add_student" variant="contained" startIcon={<PersonAddOutlined />}>
      {(close) => <AddStudentDialog place={place} onClose={close} />}
    </DialogButton>
  )
}
