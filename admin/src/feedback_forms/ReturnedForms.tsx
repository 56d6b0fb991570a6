import { formsPath, whyNoUpdate } from '@domain/feedback_forms/returned_form'
import type { MainPhase } from '@domain/season/main/phases'
import { Alert, Button, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import { useMay, useMayAt } from '../permissions/useMay'
import { REFUSED_FIELDS } from '../season_units/acts/refusedFields'
import type { SeasonUnit } from '../season_units/types'
import { FeedbackFields } from './FeedbackFields'
import { FormVersions } from './FormVersions'
import { useFormPosts } from './useFormPosts'
import { useFormsOfUnit, type StampedForm } from './useForms'

/** Hands in the form as things stand after a late erratum. */
function UpdateButton({ unit }: { unit: SeasonUnit }) {
  const translate = useTranslate()
  const { bringUpToDate } = useFormPosts(unit.id)
  return (
    <DialogButton label="feedback_form.update" variant="contained" sx={{ alignSelf: 'flex-start' }}>
      {(close) => (
        <FormDialog
          title={translate('feedback_form.update')}
          fieldsOf={REFUSED_FIELDS}
          onClose={close}
          onSubmit={async (values) => {
            await bringUpToDate(values)
            close()
          }}
        >
          <FeedbackFields unit={unit} />
        </FormDialog>
      )}
    </DialogButton>
  )
}

const standingOf = (unit: SeasonUnit, { state, isUpdate }: StampedForm) => ({
  phase: unit.phase as MainPhase,
  newest: { state, isBesideProcess: isUpdate },
  openLateErrata: unit.facts?.lateErratumCount ?? 0,
})

/** What came back, what has to be sent anew, and the way to the desk for whoever decides. */
export function ReturnedForms({ unit }: { unit: SeasonUnit }) {
  const translate = useTranslate()
  const { data: forms = [] } = useFormsOfUnit(unit.id)
  const mayDecide = useMay()('runUnits')
  const mayAnswer = useMayAt(unit.unit.id)('answerForSchool')
  const [newest] = forms
  if (!newest) return null
  const mayUpdate = mayAnswer && whyNoUpdate(standingOf(unit, newest)) === null
  return (
    <Stack spacing={1} sx={{ mt: 2 }}>
      <Typography variant="h3">{translate('feedback_form.came_back')}</Typography>
      {newest.state === 'needs_update' && (
        <Alert severity="warning">{translate('feedback_form.needs_update')}</Alert>
      )}
      {mayUpdate && <UpdateButton unit={unit} />}
      <FormVersions forms={forms} />
      {mayDecide && (
        <Button
          component={LinkBase}
          to={formsPath(unit.id)}
          variant="outlined"
          sx={{ alignSelf: 'flex-start' }}
        >
          {translate('feedback_form.to_desk')}
        </Button>
      )}
    </Stack>
  )
}
