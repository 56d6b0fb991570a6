import type { Data } from '@api/data'
import { useQueryClient } from '@tanstack/react-query'
import { Alert } from '@mui/material'
import {
  required,
  SelectInput,
  TextInput,
  useDataProvider,
  useNotify,
  useRefresh,
  useTranslate,
} from 'react-admin'
import { FormDialog } from '../../forms/FormDialog'
import { StudentInput } from '../../photos/student/StudentInput'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { SchoolPaper } from '../../season_units/papers/SchoolPaper'
import { useAct } from '../../season_units/acts/useAct'
import type { SeasonUnit } from '../../season_units/types'
import { useProof } from '../room/useProof'

type LateErratum = Data.Proofreading.Errata.LateErratum

/** An error that is found after the form was accepted: written down, and sent at once. */
export function LateDialog({ unit, onClose }: { unit: SeasonUnit; onClose: () => void }) {
  const { id: unitId } = unit
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const client = useQueryClient()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const send = useAct(unitId, 'reportLateErratum')
  const { data: proof } = useProof(unitId)
  const name = translate('acts.reportLateErratum')
  return (
    <FormDialog
      title={name}
      onClose={onClose}
      onSubmit={async ({ studentId, erratumKind, rightValue, remark, documentId }) => {
        const late = { studentId, erratumKind, rightValue, remark }
        const { data } = await post<LateErratum>(`season_units/${unitId}/late_errata`, late)
        await send({ erratumId: data.id, documentId })
        notify(translate('act.done', { act: name }), { type: 'success' })
        await client.invalidateQueries({ queryKey: ['errata'] })
        refresh()
        onClose()
      }}
    >
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('errata.late_hint')}
      </Alert>
      <StudentInput seasonUnitId={unitId} />
      <SelectInput
        source="erratumKind"
        label="errata.wrong"
        choices={(proof?.kinds ?? []).map((id) => ({ id, name: `proof.kinds.${id}` }))}
        validate={required()}
      />
      <TextInput
        source="rightValue"
        label="errata.right_value"
        helperText="errata.right_value_hint"
      />
      <TextInput source="remark" label="proof.remark" />
      <SchoolPaper unit={unit} />
    </FormDialog>
  )
}
