import { InputHelperText } from 'react-admin'
import { DayInput } from './DayInput'
import { usePickerField, type PickerFieldProps } from './usePickerField'

interface Props extends PickerFieldProps {
  min?: string
  max?: string
}

/** A day in a form, `YYYY-MM-DD`. */
export function FormDay({ min, max, ...input }: Props) {
  const { picker, fault } = usePickerField(input)
  return (
    <DayInput
      {...picker}
      helperText={fault && <InputHelperText error={fault} />}
      fullWidth
      {...{ min, max }}
    />
  )
}
