import { EXEMPTION_GROUNDS } from '@domain/photos/exemptions'
import { required, SelectInput } from 'react-admin'
import { AskButton } from './AskButton'

const GROUNDS = EXEMPTION_GROUNDS.map((id) => ({ id, name: `photo.grounds.${id}` }))

interface Props {
  /** Whose exemption it is: that of a student, or of whoever a photo shows. */
  of: `students/${string}` | `photos/${string}`
  isOffered: boolean
}

/** Allows somebody a head cover: a person, not the rule, then decides. Only the coarse ground is asked for. */
export const ExemptButton = ({ of, isOffered }: Props) => (
  <AskButton name="exempt" isOffered={isOffered} path={`${of}/exemptions`}>
    <SelectInput
      source="ground"
      label="photo.ground"
      choices={GROUNDS}
      validate={required()}
      helperText="photo.exempt_hint"
    />
  </AskButton>
)
