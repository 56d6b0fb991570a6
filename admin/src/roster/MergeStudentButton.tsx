import type { Data } from '@api/data'
import { Stack, Typography } from '@mui/material'
import { useDataProvider, useRedirect, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import { useDone } from '../people/useDone'
import { StudentInput } from '../photos/student/StudentInput'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { StudentStory } from './types'

function MergeDialog({ student, onClose }: { student: StudentStory; onClose: () => void }) {
  const translate = useTranslate()
  const done = useDone()
  const redirect = useRedirect()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const { id, xh, maskedName, seasonUnitId } = student
  const merge = async ({ studentId }: Record<string, unknown>) => {
    const { data } = await post<Data.Photos.MergedStudent>(`students/${id}/merge`, {
      into: studentId,
    })
    done('roster.merge.done', { smart_count: data.photos })
    onClose()
    redirect('show', 'students', data.id)
  }
  const word = xh ?? maskedName ?? ''
  return (
    <FormDialog
      title={translate('roster.merge.title', { xh: word })}
      submitLabel="roster.merge.submit"
      onSubmit={merge}
      onClose={onClose}
      grave={{ consequence: translate('roster.merge.consequence', { xh: word }), word }}
      fieldsOf={{
        student_unknown: ['studentId'],
        merge_into_self: ['studentId'],
        student_merged: ['studentId'],
        students_differ: ['studentId'],
      }}
    >
      <Stack spacing={1}>
        <Typography variant="body2">{translate('roster.merge.into')}</Typography>
        <StudentInput seasonUnitId={seasonUnitId} />
      </Stack>
    </FormDialog>
  )
}

/** Two rows of the list turn out to be one student: this one becomes the other. */
export const MergeStudentButton = ({ student }: { student: StudentStory }) => (
  <DialogButton label="roster.merge.label">
    {(close) => <MergeDialog student={student} onClose={close} />}
  </DialogButton>
)
