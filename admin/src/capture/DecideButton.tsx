import { FormControlLabel, Radio, RadioGroup, Stack, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import { Reason } from '../forms/Reason'
import { StudentInput } from '../photos/student/StudentInput'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Conflict } from './useConflicts'

type Decision = Conflict['decisions'][number]

interface Props {
  conflict: Conflict
  unitId: string
  decision: Decision
}

/** Those of the list with the same last four; or somebody else, by number. */
function MergeInto({
  conflict: { candidates },
  unitId,
  into,
  onChange,
}: Omit<Props, 'decision'> & { into: string; onChange: (into: string) => void }) {
  const translate = useTranslate()
  if (candidates.length === 0) return <StudentInput seasonUnitId={unitId} />
  return (
    <Stack spacing={1}>
      <Typography variant="body2">{translate('capture.merge_into')}</Typography>
      <RadioGroup value={into} onChange={({ target }) => onChange(target.value)}>
        {candidates.map(({ id, xh, maskedName, lastFour }) => (
          <FormControlLabel
            key={id}
            value={id}
            control={<Radio />}
            label={`${maskedName ?? ''} ${lastFour ?? ''} · ${xh ?? ''}`}
          />
        ))}
      </RadioGroup>
    </Stack>
  )
}

function DecideDialog({ conflict, unitId, decision, onClose }: Props & { onClose: () => void }) {
  const translate = useTranslate()
  const notify = useNotify()
  const client = useQueryClient()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const [chosen, setChosen] = useState(conflict.candidates[0]?.id ?? '')
  const decide = async ({ reason, studentId }: Record<string, unknown>) => {
    const into = decision === 'merge' ? { into: studentId ?? chosen } : {}
    await post(`code_conflicts/${conflict.id}/decision`, { decision, reason, ...into })
    await client.invalidateQueries({ queryKey: ['code_conflicts', unitId] })
    notify(translate(`capture.decided.${decision}`), { type: 'success' })
    onClose()
  }
  const words = `capture.decisions.${conflict.kind}.${decision}`
  return (
    <FormDialog
      title={translate(`${words}.label`)}
      submitLabel={`${words}.label`}
      onSubmit={decide}
      onClose={onClose}
      fieldsOf={{ student_unknown: ['studentId'], students_differ: ['studentId'] }}
    >
      <Stack spacing={1.5}>
        <Typography variant="body2">{translate(`${words}.says`)}</Typography>
        {decision === 'merge' && (
          <MergeInto {...{ conflict, unitId }} into={chosen} onChange={setChosen} />
        )}
        <Reason />
      </Stack>
    </FormDialog>
  )
}

/** One way to decide what waits about a code. */
export const DecideButton = (props: Props) => (
  <DialogButton
    label={`capture.decisions.${props.conflict.kind}.${props.decision}.label`}
    variant="outlined"
  >
    {(close) => <DecideDialog {...props} onClose={close} />}
  </DialogButton>
)
