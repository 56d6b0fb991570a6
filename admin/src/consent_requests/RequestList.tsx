import { Stack } from '@mui/material'
import { OpenOrEnded, useIsOpen } from '../locks/OpenOrEnded'
import { RecordRows } from '../rows/RecordRows'
import { ScopedList } from '../seasons/ScopedList'
import { answeredColumns, openColumns } from './columns'

function RequestRows() {
  const isOpen = useIsOpen()
  return (
    <>
      <Stack direction="row" sx={{ px: { sm: 2 }, py: 1 }}>
        <OpenOrEnded words="consent_request" />
      </Stack>
      <RecordRows
        columns={isOpen ? openColumns : answeredColumns}
        empty="consent_request.none_open"
        emptyFiltered="consent_request.none_ended"
      />
    </>
  )
}

/** 撤回同意的申请: about photos that were delivered, answered singly, each with its ground. */
export const RequestList = () => (
  // The API has no workbook of them.
  <ScopedList actions={false}>
    <RequestRows />
  </ScopedList>
)
