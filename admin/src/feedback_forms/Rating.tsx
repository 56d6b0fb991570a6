import { RadioButtonGroupInput, required } from 'react-admin'

interface Props {
  source: string
  label: string
}

/** As ticked on the form: 满意, 比较满意, 不满意 (苏教指通〔2023〕13号 附件3). Nothing is ticked beforehand. */
export const Rating = ({ source, label }: Props) => (
  <RadioButtonGroupInput
    {...{ source, label }}
    choices={[3, 2, 1].map((id) => ({ id, name: `act.rating_${id}` }))}
    validate={required()}
  />
)
