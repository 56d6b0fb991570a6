import { formsPath } from '@domain/feedback_forms/returned_form'
import { Alert, Button, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { useMay } from '../permissions/useMay'
import type { SeasonUnit } from '../season_units/types'
import { FormVersions } from './FormVersions'
import { useFormsOfUnit } from './useForms'

/** What came back, what has to be sent anew, and the way to the desk for whoever decides. */
export function ReturnedForms({ unit }: { unit: SeasonUnit }) {
  const translate = useTranslate()
  const { data: forms = [] } = useFormsOfUnit(unit.id)
  const mayDecide = useMay()('runUnits')
  const [newest] = forms
  if (!newest) return null
  return (
    <Stack spacing={1} sx={{ mt: 2 }}>
      <Typography variant="h3">{translate('feedback_form.came_back')}</Typography>
      {newest.state === 'needs_update' && (
        <Alert severity="warning">{translate('feedback_form.needs_update')}</Alert>
      )}
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
