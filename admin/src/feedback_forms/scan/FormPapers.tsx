import AttachFile from '@mui/icons-material/AttachFile'
import { Button, Chip, FormControl, FormHelperText, FormLabel, Stack } from '@mui/material'
import { FieldTitle, InputHelperText, required, useInput, useTranslate } from 'react-admin'
import { DraftDocument } from '../../season_units/acts/draft_document'
import { useSendDocument } from '../../season_units/acts/useSendDocument'

/** Kinds of documents that are stored. */
const KINDS = '.pdf,.jpg,.jpeg,.png'

/** The files of a stamped form, in the order of its pages: one PDF, or a picture of each page by phone. */
export function FormPapers({ unitId }: { unitId: string }) {
  const translate = useTranslate()
  const send = useSendDocument(unitId)
  const { field, fieldState, id } = useInput({ source: 'papers', validate: required() })
  const chosen: DraftDocument[] = Array.isArray(field.value) ? field.value : []
  const add = (files: FileList | null) =>
    field.onChange([...chosen, ...[...(files ?? [])].map((file) => new DraftDocument(file, send))])
  const without = (draft: DraftDocument) => {
    const left = chosen.filter((one) => one !== draft)
    field.onChange(left.length > 0 ? left : null)
  }
  return (
    <FormControl error={fieldState.invalid} variant="standard" margin="dense" fullWidth>
      <FormLabel htmlFor={id} sx={{ mb: 0.5 }}>
        <FieldTitle label="feedback_form.papers" isRequired />
      </FormLabel>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        {chosen.map((draft, index) => (
          <Chip
            key={draft.file.name + index}
            label={draft.file.name}
            onDelete={() => without(draft)}
          />
        ))}
        <Button
          component="label"
          variant="outlined"
          color={fieldState.invalid ? 'error' : 'primary'}
          startIcon={<AttachFile />}
        >
          {translate(chosen.length > 0 ? 'feedback_form.add_page' : 'act.choose_file')}
          <input
            hidden
            multiple
            type="file"
            ref={field.ref}
            id={id}
            accept={KINDS}
            name={field.name}
            onChange={({ target }) => {
              add(target.files)
              // The same file may be chosen again after it was taken out.
              target.value = ''
            }}
          />
        </Button>
      </Stack>
      <FormHelperText>
        {fieldState.error ? (
          <InputHelperText error={fieldState.error.message} />
        ) : (
          translate('feedback_form.papers_hint')
        )}
      </FormHelperText>
    </FormControl>
  )
}
