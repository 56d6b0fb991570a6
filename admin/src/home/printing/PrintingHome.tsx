import type { Data } from '@api/data'
import type { ActName } from '@domain/season/act_rules'
import { Box, Card, Link, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { EmptyList } from '../../layout/EmptyList'
import { Figures } from '../Figures'
import { boardWith } from '../links'
import { PrintCard } from './PrintCard'

type PrintFigures = Data.Home.PrintingHome
type PrintColumn = PrintFigures['columns'][number]['column']

/** The act that is next in a column, by which the board finds its units. */
const ACTS: Partial<Record<PrintColumn, ActName>> = {
  to_print: 'orderPrints',
  printing: 'finishPrints',
  to_ship: 'ship',
  shipped: 'confirmReceipt',
}

function Column({ column, count, units }: PrintFigures['columns'][number]) {
  const translate = useTranslate()
  const act = ACTS[column]
  return (
    <Card component="section" sx={{ p: 1.5, minWidth: 0 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', mb: 1 }}>
        <Typography variant="h3" component="h2">
          {translate(`home.prints.${column}`)}
        </Typography>
        {act ? (
          <Link component={LinkBase} to={boardWith({ act })}>
            {translate('home.units', { smart_count: count })}
          </Link>
        ) : (
          <span>{translate('home.units', { smart_count: count })}</span>
        )}
      </Stack>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {units.map((unit) => (
          <PrintCard key={unit.id} unit={unit} act={act} />
        ))}
      </Stack>
    </Card>
  )
}

function Board({ columns }: PrintFigures) {
  if (columns.every(({ count }) => count === 0)) return <EmptyList hint="home.no_prints" />
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'start',
        gridTemplateColumns: { md: `repeat(${columns.length}, minmax(0, 1fr))` },
      }}
    >
      {columns.map((column) => (
        <Column key={column.column} {...column} />
      ))}
    </Box>
  )
}

/** 待冲印 → 冲印中 → 待寄 → 已寄出 → 已签收, with where to send the photos. */
export const PrintingHome = () => (
  <Figures<PrintFigures> of="printing">{(figures) => <Board {...figures} />}</Figures>
)
