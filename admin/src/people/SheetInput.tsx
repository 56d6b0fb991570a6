import AttachFile from '@mui/icons-material/AttachFile'
import { Button, Stack, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { SheetTemplate } from './SheetTemplate'

const KINDS = '.xlsx,.csv,.txt'

interface Props {
  file: File | null
  text: string
  onFile: (file: File | null) => void
  onText: (text: string) => void
  /** The header of the template, where it is another table. */
  columns?: string
}

/** A table as it was pasted, or the file that was chosen instead. */
export function SheetInput({ file, text, onFile, onText, columns }: Props) {
  const translate = useTranslate()
  return (
    <Stack spacing={2}>
      <TextField
        label={translate('people.sheet.paste')}
        value={text}
        onChange={({ target }) => onText(target.value)}
        disabled={file !== null}
        multiline
        minRows={6}
        maxRows={12}
        fullWidth
        slotProps={{ htmlInput: { spellCheck: false, sx: { whiteSpace: 'pre', tabSize: 14 } } }}
      />
      <Stack direction="row" spacing={2} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Button
          component="label"
          variant="outlined"
          startIcon={<AttachFile />}
          sx={{ textTransform: 'none' }}
        >
          {file?.name ?? translate('people.sheet.choose')}
          <input
            hidden
            type="file"
            accept={KINDS}
            onChange={({ target }) => {
              onFile(target.files?.[0] ?? null)
              // Lets the user choose the same file again after correcting it.
              target.value = ''
            }}
          />
        </Button>
        {file && (
          <Button onClick={() => onFile(null)}>{translate('ra.action.clear_input_value')}</Button>
        )}
        <SheetTemplate columns={columns} />
      </Stack>
    </Stack>
  )
}
