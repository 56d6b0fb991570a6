import {
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
} from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Column, RowsProps, Sorted } from './column'
import { RowLink } from './RowLink'

type HeadProps<R> = Pick<RowsProps<R>, 'sorted' | 'onSort'> & { column: Column<R> }

function Head<R>({ column, sorted, onSort }: HeadProps<R>) {
  const translate = useTranslate()
  const { label, sort, align } = column
  const isSorted = sort !== undefined && sorted?.field === sort
  const order: Sorted['order'] = isSorted ? sorted.order : 'ASC'
  const next: Sorted['order'] = isSorted && order === 'ASC' ? 'DESC' : 'ASC'
  const direction = order === 'ASC' ? 'asc' : 'desc'
  const name = translate(label)
  return (
    <TableCell align={align} sortDirection={isSorted ? direction : false}>
      {sort && onSort ? (
        <TableSortLabel
          active={isSorted}
          direction={direction}
          onClick={() => onSort({ field: sort, order: next })}
        >
          {name}
        </TableSortLabel>
      ) : (
        name
      )}
    </TableCell>
  )
}

/** Under the width of a tablet a table scrolls inside its own box; above, its heads stay. */
const BOX = { overflowX: { xs: 'auto', md: 'visible' } }
const OVER_LINK = { position: 'relative', zIndex: 1, width: 'fit-content' }

/** Rows under heads that stay, each with a link over its whole width. */
export function RowTable<R extends { id: string }>({
  rows,
  columns,
  to,
  ...sorting
}: RowsProps<R>) {
  const cell = (row: R, { value, place }: Column<R>) => {
    if (place === 'name' && to) return <RowLink to={to(row)}>{value(row)}</RowLink>
    return value(row) ?? '—'
  }
  return (
    <TableContainer sx={BOX}>
      <Table stickyHeader>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <Head key={column.label} column={column} {...sorting} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} sx={{ position: 'relative' }}>
              {columns.map((column) => (
                <TableCell
                  key={column.label}
                  align={column.align}
                  sx={column.place === 'acts' ? OVER_LINK : undefined}
                >
                  {cell(row, column)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}
