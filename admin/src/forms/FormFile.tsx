import AttachFile from '@mui/icons-material/AttachFile'
import { Button, FormControl, FormHelperText, FormLabel } from '@mui/material'
import { FieldTitle, InputHelperText, useInput, useTranslate, type InputProps } from 'react-admin'

interface Props extends Pick<InputProps, 'source' | 'validate'> {
  label: string
  /** Extensions and kinds, as an input's `accept`. */
  accept: string
}

/** A file of a form. The browser's own button speaks the browser's language, not the console's. */
export function FormFile({ label, accept, ...input }: Props) {
  const translate = useTranslate()
  const { field, fieldState, id, isRequired } = useInput(input)
  const file: unknown = field.value
  return (
    <FormControl error={fieldState.invalid} variant="standard" margin="dense" fullWidth>
      <FormLabel htmlFor={id} sx={{ mb: 0.5 }}>
        <FieldTitle label={label} isRequired={isRequired} />
      </FormLabel>
      <Button
        component="label"
        variant="outlined"
        color={fieldState.invalid ? 'error' : 'primary'}
        startIcon={<AttachFile />}
        sx={{ alignSelf: 'flex-start' }}
      >
        {file instanceof File ? file.name : translate('act.choose_file')}
        <input
          hidden
          type="file"
          ref={field.ref}
          {...{ id, accept }}
          name={field.name}
          onChange={({ target }) => field.onChange(target.files?.[0] ?? null)}
        />
      </Button>
      {fieldState.error && (
        <FormHelperText>
          <InputHelperText error={fieldState.error.message} />
        </FormHelperText>
      )}
    </FormControl>
  )
}
