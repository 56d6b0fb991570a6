import {
  FieldTitle,
  InputHelperText,
  useInput,
  type InputProps as UseInputProps,
} from 'react-admin'
import { DayInput } from './DayInput'

interface Props extends Pick<UseInputProps, 'source' | 'validate' | 'defaultValue'> {
  label: string
  min?: string
  max?: string
}

/** A day in a form, `YYYY-MM-DD`. */
export function FormDay({ label, min, max, ...input }: Props) {
  const { field, fieldState, isRequired } = useInput(input)
  return (
    <DayInput
      label={<FieldTitle label={label} isRequired={isRequired} />}
      name={field.name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.invalid}
      helperText={fieldState.error && <InputHelperText error={fieldState.error.message} />}
      fullWidth
      {...{ min, max }}
    />
  )
}
