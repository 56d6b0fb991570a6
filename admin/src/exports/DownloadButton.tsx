import DownloadOutlined from '@mui/icons-material/DownloadOutlined'
import { Button } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useNotify, useTranslate } from 'react-admin'
import { download } from './download'

/** Downloads a workbook of the API. */
export function DownloadButton({ label, path }: { label: string; path: string }) {
  const translate = useTranslate()
  const notify = useNotify()
  const { mutate, isPending } = useMutation({
    mutationFn: () => download(path),
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  return (
    <Button
      startIcon={<DownloadOutlined />}
      loading={isPending}
      onClick={() => mutate()}
      sx={{ alignSelf: 'flex-start' }}
    >
      {translate(label)}
    </Button>
  )
}
