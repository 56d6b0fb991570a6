import { useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { refusedFields } from './refusedFields'
import { StudentFields } from './StudentFields'
import type { StudentStory } from './types'

function EditStudentDialog({ student, onClose }: { student: StudentStory; onClose: () => void }) {
  const translate = useTranslate()
  const done = useDone()
  const { put } = useDataProvider<ConsoleDataProvider>()
  const { id, schoolClass, college, seasonUnitId } = student
  const save = async (values: Record<string, unknown>) => {
    await put(`students/${id}`, values)
    done('roster.saved')
    onClose()
  }
  return (
    <FormDialog
      title={translate('roster.edit_title')}
      submitLabel="ra.action.save"
      onSubmit={save}
      onClose={onClose}
      fieldsOf={refusedFields}
    >
      <StudentFields
        student={student}
        place={{ seasonUnitId, collegeId: college?.id, classId: schoolClass?.id }}
      />
    </FormDialog>
  )
}

/** Corrects a student by hand. */
export const EditStudentButton = ({ student }: { student: StudentStory }) => (
  <DialogButton label="ra.action.edit">
    {(close) => <EditStudentDialog student={student} onClose={close} />}
  </DialogButton>
)
