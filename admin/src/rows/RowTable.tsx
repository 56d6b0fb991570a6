import {
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableFooter,
  TableHead,
  TableRow,
  TableSortLabel,
  Typography,
  type SxProps,
  type Theme,
} from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Column, RowsProps } from './column'
import { RowLink } from './RowLink'

type HeadProps<R> = Pick<RowsProps<R>, 'sorted' | 'onSort'> & { column: Column<R> }

function Head<R>({ column, sorted, onSort }: HeadProps<R>) {
  const translate = useTranslate()
  const { label, by, sort, align } = column
  const isSorted = sorted?.label === label
  const order = isSorted ? sorted.order : 'asc'
  const next = isSorted && order === 'asc' ? 'desc' : 'asc'
  const name = translate(label)
  return (
    <TableCell align={align} sortDirection={isSorted ? order : false}>
      {(by ?? sort) && onSort ? (
        <TableSortLabel
          active={isSorted}
          direction={order}
          onClick={() => onSort({ label, order: next })}
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
const BOX: SxProps<Theme> = ({ breakpoints }) => ({
  [breakpoints.up('md')]: { overflowX: 'visible' },
  [breakpoints.down('md')]: {
    '& .MuiTableCell-stickyHeader': { top: 0 },
  },
})
const OVER_LINK = { position: 'relative', zIndex: 1, width: 'fit-content' }

/** Rows under heads that stay, each with a link over its whole width. */
export function RowTable<R extends { id: string }>({
  rows,
  columns,
  to,
  sum,
  ...sorting
}: RowsProps<R>) {
  const cell = (row: R, { value, place }: Column<R>) => {
    const page = place === 'name' ? to?.(row) : null
    if (page) return <RowLink to={page}>{value(row)}</RowLink>
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
        {sum && (
          <TableFooter>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column.label} align={column.align}>
                  <Typography component="span" variant="subtitle2" sx={{ color: 'text.primary' }}>
                    {column.value(sum)}
                  </Typography>
                </TableCell>
              ))}
            </TableRow>
          </TableFooter>
        )}
      </Table>
    </TableContainer>
  )
}
