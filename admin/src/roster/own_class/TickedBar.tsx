import { Button, Paper, Stack, Typography } from '@mui/material'
import { useDataProvider, useTranslate } from 'react-admin'
import { DialogButton } from '../../forms/DialogButton'
import { FormDialog } from '../../forms/FormDialog'
import { useDone } from '../../people/useDone'
import { usePersonChange } from '../../people/usePersonChange'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { AbsenceFields } from '../AbsenceFields'
import type { Student } from '../types'

interface Props {
  classId: string
  /** Who is ticked, as they are by now. */
  students: Student[]
  onDone: () => void
}

const isAbsent = ({ absences }: Student) => absences.some(({ round }) => round === 'main')

function MarkDialog({ classId, students, onDone, onClose }: Props & { onClose: () => void }) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const studentIds = students.map(({ id }) => id)
  const mark = async ({ round, reason }: Record<string, unknown>) => {
    await post(`classes/${classId}/absences`, { studentIds, round, reason })
    done('roster.marked')
    onClose()
    onDone()
  }
  return (
    <FormDialog
      title={translate('roster.mark_many_title', { smart_count: students.length })}
      submitLabel="roster.mark_submit"
      onSubmit={mark}
      onClose={onClose}
    >
      <AbsenceFields />
    </FormDialog>
  )
}

/** What can be done for everybody who is ticked: one reason for all of them, or none any more. */
export function TickedBar(props: Props) {
  const { classId, students, onDone } = props
  const translate = useTranslate()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const end = async () => {
    const studentIds = students.map(({ id }) => id)
    await post(`classes/${classId}/absences/end`, { studentIds, round: 'main' })
    onDone()
  }
  const { mutate, isPending } = usePersonChange(end, 'roster.ended', {})
  if (students.length === 0) return null
  return (
    <Paper
      elevation={4}
      role="region"
      aria-label={translate('roster.ticked', { smart_count: students.length })}
      sx={{ position: 'sticky', bottom: 8, zIndex: 2, p: 1 }}
    >
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ flexGrow: 1 }}>
          {translate('roster.ticked', { smart_count: students.length })}
        </Typography>
        <Button onClick={onDone}>{translate('roster.untick')}</Button>
        {students.some(isAbsent) && (
          <Button variant="outlined" loading={isPending} onClick={() => mutate()} sx={TOUCH}>
            {translate('roster.end_many')}
          </Button>
        )}
        {!students.every(isAbsent) && (
          <DialogButton label="roster.mark_many" variant="contained" sx={TOUCH}>
            {(close) => <MarkDialog {...props} onClose={close} />}
          </DialogButton>
        )}
      </Stack>
    </Paper>
  )
}

const TOUCH = { minHeight: 44 }
