import { Box, Card, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Column, RowsProps } from './column'
import { RowLink } from './RowLink'

type Place = Column<unknown>['place']

/** A row as a card: its name and state above, the other columns as lines, buttons below. */
function RowCard<R>({ row, columns, to }: { row: R } & Pick<RowsProps<R>, 'columns' | 'to'>) {
  const translate = useTranslate()
  const at = (place: Place) => columns.filter((column) => column.place === place)
  const values = (place: Place) =>
    at(place).map(({ label, value }) => <Box key={label}>{value(row)}</Box>)
  const page = to?.(row)
  const name = at('name').map(({ label, value }) =>
    page ? (
      <RowLink key={label} to={page}>
        {value(row)}
      </RowLink>
    ) : (
      <span key={label}>{value(row)}</span>
    )
  )
  return (
    <Card component="li" sx={{ position: 'relative', display: 'flex', gap: 1.5, p: 1.5 }}>
      {values('picture')}
      <Stack spacing={0.5} sx={{ flexGrow: 1, minWidth: 0 }}>
        <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between' }}>
          <Typography variant="subtitle2" component="div">
            {name}
          </Typography>
          {values('state')}
        </Stack>
        {at(undefined)
          .map(({ label, value }) => ({ label, text: value(row) }))
          .filter(({ text }) => text !== null)
          .map(({ label, text }) => (
            <Stack key={label} direction="row" spacing={1} sx={{ alignItems: 'baseline' }}>
              <Typography variant="muted" component="span" sx={{ flexShrink: 0 }}>
                {translate(label)}
              </Typography>
              <Typography component="div" sx={{ flexGrow: 1, textAlign: 'right' }}>
                {text}
              </Typography>
            </Stack>
          ))}
        <Box sx={{ position: 'relative', zIndex: 1 }}>{values('acts')}</Box>
      </Stack>
    </Card>
  )
}

/** Rows as cards, one below the other. */
export const RowCards = <R extends { id: string }>({ rows, columns, to, sum }: RowsProps<R>) => (
  <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {rows.map((row) => (
      <RowCard key={row.id} {...{ row, columns, to }} />
    ))}
    {sum && <RowCard row={sum} columns={columns} />}
  </Stack>
)
