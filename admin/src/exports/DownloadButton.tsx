import DownloadOutlined from '@mui/icons-material/DownloadOutlined'
import { Button } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { download } from './download'

interface Props {
  label: string
  path: string
  /** See `download`. */
  method?: 'GET' | 'POST'
  icon?: ReactNode
}

/** Downloads a file of the API. */
export function DownloadButton({ label, path, method, icon = <DownloadOutlined /> }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const { mutate, isPending } = useMutation({
    mutationFn: () => download(path, method),
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  return (
    <Button
      startIcon={icon}
      loading={isPending}
      onClick={() => mutate()}
      sx={{ alignSelf: 'flex-start' }}
    >
      {translate(label)}
    </Button>
  )
}
