import { FieldTitle, InputHelperText, useInput, type InputProps } from 'react-admin'
import { TimeInput } from './TimeInput'

interface Props extends Pick<InputProps, 'source' | 'validate' | 'defaultValue'> {
  label: string
  helperText?: string
}

/** A time of day in a form, `HH:mm`. */
export function FormTime({ label, helperText, ...input }: Props) {
  const { field, fieldState, isRequired } = useInput(input)
  return (
    <TimeInput
      label={<FieldTitle label={label} isRequired={isRequired} />}
      name={field.name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.invalid}
      helperText={
        (fieldState.error || helperText) && (
          <InputHelperText error={fieldState.error?.message} helperText={helperText} />
        )
      }
    />
  )
}
