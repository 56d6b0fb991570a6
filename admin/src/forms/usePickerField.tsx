import { FieldTitle, useInput, type InputProps } from 'react-admin'

export interface PickerFieldProps extends Pick<InputProps, 'source' | 'validate' | 'defaultValue'> {
  label: string
}

/** Ties a picker to its field of the form: what the picker needs, and the field's fault. */
export function usePickerField({ label, ...input }: PickerFieldProps) {
  const { field, fieldState, isRequired } = useInput(input)
  const { name, value, onChange, onBlur } = field
  return {
    fault: fieldState.error?.message,
    picker: {
      ...{ name, value, onChange, onBlur },
      label: <FieldTitle label={label} isRequired={isRequired} />,
      error: fieldState.invalid,
    },
  }
}
