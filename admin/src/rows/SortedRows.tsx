import { useState } from 'react'
import type { RowsProps, Sorted } from './column'
import { Rows } from './Rows'
import { sortRows } from './sort_rows'

/** All rows of a list, which the reader may sort by the heads of its columns. */
export function SortedRows<R extends { id: string }>({ rows, ...props }: RowsProps<R>) {
  const [sorted, setSorted] = useState<Sorted | null>(null)
  return (
    <Rows
      rows={sortRows(rows, props.columns, sorted)}
      sorted={sorted}
      onSort={setSorted}
      {...props}
    />
  )
}
