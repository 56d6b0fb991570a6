import { Card, CardContent, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import type { Season } from './types'

const spoken = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value))

/** Every rule of the season beside the clause that it stands in. */
export function PolicyTable() {
  const season = useRecordContext<Season>()
  const translate = useTranslate()
  if (!season) return null
  const source = (clause: string) =>
    ['inherited', 'default'].includes(clause) ? translate(`season.${clause}`) : clause
  return (
    <Card>
      <CardContent>
        <Typography sx={{ fontWeight: 600 }}>{translate('season.policy')}</Typography>
        <Table size="small">
          <TableBody>
            {Object.entries(season.policy).map(([key, { value, clause }]) => (
              <TableRow key={key}>
                <TableCell>{translate(`policy.${key}`)}</TableCell>
                <TableCell>{spoken(value)}</TableCell>
                <TableCell sx={{ color: 'text.secondary' }}>{source(clause)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </CardContent>
    </Card>
  )
}
