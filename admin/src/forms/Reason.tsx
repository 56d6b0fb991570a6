import { required, TextInput } from 'react-admin'

/** A compulsory reason. */
export const Reason = () => (
  <TextInput source="reason" label="act.reason" multiline minRows={2} validate={required()} />
)

/** A reason that is compulsory only in some cases, which its label names. */
export const OptionalReason = ({ label }: { label: string }) => (
  <TextInput source="reason" label={label} multiline minRows={2} />
)
