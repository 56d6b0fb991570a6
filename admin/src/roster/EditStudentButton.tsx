import {
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
  useDataProvider,
  useTranslate,
} from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { refusedFields } from './refusedFields'
import type { StudentStory } from './types'

const BY_NAME = { field: 'name', order: 'ASC' } as const
const MAX_PLACES = 500

function EditStudentDialog({ student, onClose }: { student: StudentStory; onClose: () => void }) {
  const translate = useTranslate()
  const done = useDone()
  const { put } = useDataProvider<ConsoleDataProvider>()
  const { id, xh, maskedName, lastFour, schoolClass, college, seasonUnitId } = student
  const save = async (values: Record<string, unknown>) => {
    await put(`students/${id}`, { ...values, collegeId: college?.id ?? null })
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
      <TextInput source="xh" label="roster.xh" defaultValue={xh} validate={required()} />
      <TextInput
        source="maskedName"
        label="roster.masked_name"
        defaultValue={maskedName}
        validate={required()}
        helperText="roster.masked_hint"
      />
      <TextInput
        source="lastFour"
        label="roster.last_four"
        defaultValue={lastFour}
        validate={required()}
        helperText="roster.four_hint"
      />
      <ReferenceInput
        source="classId"
        reference="classes"
        filter={{ seasonUnitId }}
        sort={BY_NAME}
        perPage={MAX_PLACES}
      >
        <SelectInput
          label="roster.class"
          optionText="name"
          translateChoice={false}
          defaultValue={schoolClass?.id}
        />
      </ReferenceInput>
    </FormDialog>
  )
}

/** Corrects a student by hand. */
export const EditStudentButton = ({ student }: { student: StudentStory }) => (
  <DialogButton label="ra.action.edit">
    {(close) => <EditStudentDialog student={student} onClose={close} />}
  </DialogButton>
)
