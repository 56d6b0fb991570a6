import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined'
import { Button, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { DownloadButton } from '../../exports/DownloadButton'

const KINDS = '.xlsx,.csv,.txt'

interface Props {
  unitId: string
  isPending: boolean
  onFile: (file: File) => void
}

/** Chooses the file of a list; its template is beside it. */
export function UploadStep({ unitId, isPending, onFile }: Props) {
  const translate = useTranslate()
  return (
    <Stack spacing={1.5}>
      <Typography>{translate('student_list.upload_hint')}</Typography>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button
          component="label"
          variant="contained"
          startIcon={<UploadFileOutlined />}
          loading={isPending}
        >
          {translate('student_list.choose')}
          <input
            hidden
            type="file"
            accept={KINDS}
            aria-label={translate('student_list.choose')}
            onChange={({ target }) => {
              const file = target.files?.[0]
              if (file) onFile(file)
              // Lets the user choose the same file again after correcting it.
              target.value = ''
            }}
          />
        </Button>
        <DownloadButton
          label="student_list.template"
          path={`season_units/${unitId}/list_template`}
        />
      </Stack>
    </Stack>
  )
}
