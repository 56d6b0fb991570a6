import { InputHelperText } from 'react-admin'
import { TimeInput } from './TimeInput'
import { usePickerField, type PickerFieldProps } from './usePickerField'

interface Props extends PickerFieldProps {
  helperText?: string
}

/** A time of day in a form, `HH:mm`. */
export function FormTime({ helperText, ...input }: Props) {
  const { picker, fault } = usePickerField(input)
  const says = fault || helperText
  return (
    <TimeInput
      {...picker}
      helperText={says && <InputHelperText error={fault} helperText={helperText} />}
    />
  )
}
