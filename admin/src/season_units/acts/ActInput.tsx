import { Button, FormControlLabel, MenuItem, Switch, TextField, Typography } from '@mui/material'
import { useInput, useTranslate } from 'react-admin'
import type { ActField } from './fields'

const TYPES = {
  day: 'date',
  time: 'time',
  count: 'number',
  yuan: 'number',
  text: 'text',
  long: 'text',
}

/** Money is entered in yuan and sent in fen. */
const shown = (kind: ActField['kind'], value: unknown) =>
  kind === 'yuan' && typeof value === 'number' ? value / 100 : (value ?? '')

function read(kind: ActField['kind'], text: string): unknown {
  if (text === '') return null
  if (kind === 'count') return Number(text)
  return kind === 'yuan' ? Math.round(Number(text) * 100) : text
}

/** One input of an act's form. */
export function ActInput({ field }: { field: ActField }) {
  const translate = useTranslate()
  const { source, kind, optional, initial = null, choices } = field
  const label = translate(field.label)
  const required = (value: unknown) =>
    optional || (value !== null && value !== '' && value !== undefined)
      ? undefined
      : 'ra.validation.required'
  const {
    field: input,
    fieldState,
    formState,
  } = useInput({
    source,
    defaultValue: initial,
    validate: required,
  })
  const error = fieldState.error?.message
  const help =
    error && (fieldState.isTouched || formState.isSubmitted)
      ? translate('ra.validation.required')
      : undefined
  if (kind === 'flag') {
    const control = <Switch checked={Boolean(input.value)} onChange={input.onChange} />
    return <FormControlLabel control={control} label={label} />
  }
  if (kind === 'file') {
    return (
      <div>
        <Typography variant="muted" sx={help ? { color: 'error.main' } : undefined}>
          {label}
        </Typography>
        {/* The browser's own button speaks the browser's language, not the console's. */}
        <Button component="label" variant="outlined" size="small">
          {input.value instanceof File ? input.value.name : translate('act.choose_file')}
          <input
            hidden
            type="file"
            accept=".pdf,.jpg,.jpeg,.png"
            aria-label={label}
            onChange={({ target }) => input.onChange(target.files?.[0] ?? null)}
          />
        </Button>
      </div>
    )
  }
  const isChoice = kind === 'choice'
  return (
    <TextField
      label={optional ? label : `${label} *`}
      select={isChoice}
      type={isChoice ? undefined : TYPES[kind]}
      multiline={kind === 'long'}
      minRows={kind === 'long' ? 2 : undefined}
      value={shown(kind, input.value)}
      onBlur={input.onBlur}
      onChange={({ target }) => input.onChange(isChoice ? target.value : read(kind, target.value))}
      error={Boolean(help)}
      helperText={help}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { name: source } }}
      fullWidth
      size="small"
    >
      {isChoice && optional && <MenuItem value="">—</MenuItem>}
      {choices?.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {translate(name)}
        </MenuItem>
      ))}
    </TextField>
  )
}
