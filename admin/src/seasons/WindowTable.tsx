import { Card, CardContent, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { Day } from '../layout/Moment'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Season } from './types'

interface WindowRow {
  id: string
  region: string
  firstDay: string
  lastDay: string
  from: string
  to: string
}

/** The window of each region. */
export function WindowTable() {
  const season = useRecordContext<Season>()
  const translate = useTranslate()
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data = [], isSuccess } = useQuery({
    queryKey: ['seasons', season?.id, 'windows'],
    queryFn: async () => (await read(`seasons/${season!.id}/windows`)).data as WindowRow[],
    enabled: season !== undefined,
  })
  return (
    <Card>
      <CardContent>
        <Typography sx={{ fontWeight: 600 }}>{translate('season.windows')}</Typography>
        {isSuccess && data.length === 0 && <EmptyList hint="hints.windows" />}
        <Table size="small">
          <TableBody>
            {data.map(({ id, region, firstDay, lastDay, from, to }) => (
              <TableRow key={id}>
                <TableCell>{region}</TableCell>
                <TableCell>
                  <Day on={firstDay} /> – <Day on={lastDay} />
                </TableCell>
                <TableCell>{`${from}–${to}`}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </CardContent>
    </Card>
  )
}
