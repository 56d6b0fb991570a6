import DownloadOutlined from '@mui/icons-material/DownloadOutlined'
import { useMutation } from '@tanstack/react-query'
import { Button, useListContext, useNotify } from 'react-admin'
import { searchParams } from '../providers/searchParams'
import { download } from './download'

/** Downloads the list as a workbook: all rows of its filters, written by the server. */
export function ExportButton() {
  const { resource, filterValues } = useListContext()
  const notify = useNotify()
  const { mutate, isPending } = useMutation({
    mutationFn: () => download(`exports/${resource}?${searchParams(filterValues)}`),
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  return (
    <Button label="ra.action.export" disabled={isPending} onClick={() => mutate()}>
      <DownloadOutlined />
    </Button>
  )
}
