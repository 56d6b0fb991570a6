import DownloadOutlined from '@mui/icons-material/DownloadOutlined'
import { useMutation } from '@tanstack/react-query'
import { Button, useListContext, useNotify } from 'react-admin'
import { searchParams, sortParams } from '../providers/searchParams'
import { download } from './download'

/** Downloads the list as a workbook: all rows of its filters, written by the server. */
export function ExportButton() {
  const { resource, filter, filterValues, sort } = useListContext()
  const notify = useNotify()
  const wanted = { ...filterValues, ...filter, ...sortParams(sort) }
  const { mutate, isPending } = useMutation({
    mutationFn: () => download(`exports/${resource}?${searchParams(wanted)}`),
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  return (
    <Button label="ra.action.export" disabled={isPending} onClick={() => mutate()}>
      <DownloadOutlined />
    </Button>
  )
}
