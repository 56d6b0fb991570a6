import type { ActName } from '@domain/season/act_rules'
import { Alert, DialogContentText } from '@mui/material'
import { useState } from 'react'
import { useNotify, useRefresh, useTranslate } from 'react-admin'
import { FormDialog } from '../../forms/FormDialog'
import { DecisionPart } from '../decisions/DecisionPart'
import type { SeasonUnit } from '../types'
import { ACT_FORMS } from './forms'
import { GRAVE_ACTS, HALTING_ACTS } from './graveActs'
import { REFUSED_FIELDS } from './refusedFields'
import { useAct } from './useAct'
import { useActName } from './useActName'

interface Props {
  act: ActName
  unit: SeasonUnit
  onClose: () => void
}

/** The form of an act; a refusal keeps what was typed. */
export function ActDialog({ act, unit, onClose }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const send = useAct(unit.id, act)
  // The form keeps the facts it was opened with while the page behind it refreshes.
  const [opened] = useState(unit)
  const name = useActName(unit.unit.id)(act)
  const Fields = ACT_FORMS[act]
  const isGrave = GRAVE_ACTS.includes(act)
  const consequence =
    isGrave || HALTING_ACTS.includes(act) ? translate(`consequences.${act}`) : null

  async function submit(body: Record<string, unknown>) {
    await send(body)
    notify(translate('act.done', { act: name }), { type: 'success' })
    refresh()
    onClose()
  }

  return (
    <FormDialog
      title={name}
      onSubmit={submit}
      onClose={onClose}
      fieldsOf={REFUSED_FIELDS}
      grave={isGrave ? { consequence: consequence!, word: opened.unit.code } : undefined}
    >
      <DecisionPart act={act} unitId={unit.id} />
      {consequence && !isGrave && <Alert severity="info">{consequence}</Alert>}
      {Fields ? (
        <Fields unit={opened} />
      ) : (
        <DialogContentText>{translate('act.confirm', { act: name })}</DialogContentText>
      )}
    </FormDialog>
  )
}
