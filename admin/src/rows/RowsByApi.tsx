import { useListContext } from 'react-admin'
import type { RowsProps, Sorted } from './column'
import { Rows } from './Rows'

/** One page of a list, which the API sorts as a whole by the heads of its columns. */
export function RowsByApi<R extends { id: string }>({ rows, columns, to }: RowsProps<R>) {
  const { sort, setSort } = useListContext()
  const sortedBy = columns.find((column) => column.sort && column.sort === sort.field)
  const order = sort.order === 'DESC' ? 'desc' : 'asc'
  const onSort = ({ label, order: wanted }: Sorted) => {
    const field = columns.find((column) => column.label === label)!.sort!
    setSort({ field, order: wanted === 'desc' ? 'DESC' : 'ASC' })
  }
  return (
    <Rows
      {...{ rows, columns, to, onSort }}
      sorted={sortedBy && { label: sortedBy.label, order }}
    />
  )
}
