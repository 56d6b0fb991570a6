import { Stack } from '@mui/material'
import { useListContext } from 'react-admin'
import { RecordRows } from '../rows/RecordRows'
import { useOnlyUnit } from '../season_units/useOnlyUnit'
import { ScopedList } from '../seasons/ScopedList'
import { endedColumns, openColumns } from './columns'
import { OpenOrEnded, useIsOpen } from './OpenOrEnded'
import type { Lock } from './types'
import { UnlockBar } from './UnlockBar'

/** The school is said where the reader sees several. */
function LockRows() {
  const isOpen = useIsOpen()
  const { only, isPending } = useOnlyUnit()
  const { data } = useListContext<Lock>()
  const columns = isOpen ? openColumns : endedColumns
  const isOfOne = isPending || only !== undefined
  return (
    <>
      <Stack
        direction="row"
        spacing={1}
        useFlexGap
        sx={{ alignItems: 'center', flexWrap: 'wrap', px: { sm: 2 }, py: 1 }}
      >
        <OpenOrEnded />
        {isOpen && <UnlockBar locks={data ?? []} />}
      </Stack>
      <RecordRows
        columns={columns.filter(({ label }) => !isOfOne || label !== 'locks.fields.unit')}
        to={({ student }) => `/students/${student.id}/show`}
        empty="locks.none_open"
        emptyFiltered="locks.none_ended"
      />
    </>
  )
}

/** 锁定: students who may not shoot by phone, of those whom the reader reaches; unlocked singly or in bulk. */
export const LockList = () => (
  // The API has no workbook of locks.
  <ScopedList actions={false}>
    <LockRows />
  </ScopedList>
)
