import AttachFile from '@mui/icons-material/AttachFile'
import { Button, FormControl, FormHelperText, FormLabel } from '@mui/material'
import { FieldTitle, InputHelperText, useInput, useTranslate, type InputProps } from 'react-admin'
import { DraftDocument } from '../acts/draft_document'
import { useSendDocument } from '../acts/useSendDocument'
import { DraftPages } from './DraftPages'

/** Kinds of documents that are stored. */
const KINDS = '.pdf,.jpg,.jpeg,.png'

interface Props extends Pick<InputProps, 'validate'> {
  label: string
  unitId: string
  hint?: string
}

/**
 * The document of a form, with its pages as soon as it is chosen. The browser's own button speaks the
 * browser's language, not the console's.
 */
export function PaperField({ label, unitId, hint, validate }: Props) {
  const translate = useTranslate()
  const send = useSendDocument(unitId)
  const { field, fieldState, id, isRequired } = useInput({ source: 'documentId', validate })
  const draft: unknown = field.value
  const choose = (file: File | undefined) =>
    field.onChange(file ? new DraftDocument(file, send) : null)
  const isChosen = draft instanceof DraftDocument
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
        {isChosen ? draft.file.name : translate('act.choose_file')}
        <input
          hidden
          type="file"
          ref={field.ref}
          id={id}
          accept={KINDS}
          name={field.name}
          onChange={({ target }) => choose(target.files?.[0])}
        />
      </Button>
      {hint && <FormHelperText>{translate(hint)}</FormHelperText>}
      {fieldState.error && (
        <FormHelperText>
          <InputHelperText error={fieldState.error.message} />
        </FormHelperText>
      )}
      {isChosen && <DraftPages key={draft.file.name + draft.file.lastModified} draft={draft} />}
    </FormControl>
  )
}
