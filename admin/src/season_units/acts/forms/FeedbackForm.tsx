import { required, TextInput } from 'react-admin'
import { FieldGroup } from '../../../forms/FieldGroup'
import { Count } from '../../../forms/Count'
import { Paper, Rating, type FormProps } from './parts'

/** The stamped feedback form, handed in by the school or registered for it. */
export const FeedbackForm = ({ unit }: FormProps) => (
  <>
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
