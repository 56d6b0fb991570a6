import { Alert, Link } from '@mui/material'
import { LinkBase, required, TextInput, useTranslate } from 'react-admin'
import { FieldGroup } from '../../../forms/FieldGroup'
import { Count } from '../../../forms/Count'
import { Paper, Rating, type FormProps } from './parts'

/** Where it is printed, for whoever has no paper to stamp yet. */
function WhereToPrint({ unit }: FormProps) {
  const translate = useTranslate()
  return (
    <Alert severity="info" sx={{ mb: 1 }}>
      {translate('feedback_form.how')}{' '}
      <Link component={LinkBase} to={`/season_units/${unit.id}/show/proof`}>
        {translate('feedback_form.print')}
      </Link>
    </Alert>
  )
}

/** The stamped feedback form, handed in by the school or registered for it. */
export const FeedbackForm = ({ unit }: FormProps) => (
  <>
    <WhereToPrint unit={unit} />
    <Paper unit={unit} />
    <FieldGroup title="act.group_counts">
      <Count initial={unit.facts?.delivered} />
      <TextInput source="countReason" label="act.count_reason" />
    </FieldGroup>
    <FieldGroup title="act.group_school">
      <TextInput source="handler" label="act.handler" validate={required()} />
      <span />
      <Rating source="photoRating" label="act.photo_rating" />
      <Rating source="serviceRating" label="act.service_rating" />
    </FieldGroup>
  </>
)
