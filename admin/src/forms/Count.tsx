import { NumberInput, required } from 'react-admin'

interface Props {
  source?: string
  label?: string
  initial?: number
}

/** How many people, photos or parcels; compulsory. */
export const Count = ({ source = 'count', label = 'act.count', initial }: Props) => (
  <NumberInput
    {...{ source, label }}
    defaultValue={initial}
    min={0}
    step={1}
    validate={required()}
  />
)
