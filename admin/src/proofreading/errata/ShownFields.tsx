import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ErratumDetail } from './useErrata'

const FIELDS = [
  ['errata.fields.xh', 'xh'],
  ['errata.fields.name', 'maskedName'],
  ['errata.fields.last_four', 'lastFour'],
] as const

/** The fields as they were delivered, beside what the list says now. */
export function ShownFields({ detail: { delivered, listed } }: { detail: ErratumDetail }) {
  const translate = useTranslate()
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate('errata.fields.field')}</TableCell>
          <TableCell>{translate('errata.fields.delivered')}</TableCell>
          <TableCell>{translate('errata.fields.listed')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {FIELDS.map(([label, field]) => {
          const isChanged = delivered !== null && delivered[field] !== listed[field]
          return (
            <TableRow key={field}>
              <TableCell>{translate(label)}</TableCell>
              <TableCell>{delivered?.[field] ?? '—'}</TableCell>
              <TableCell sx={isChanged ? { color: 'turn.done.main' } : undefined}>
                {listed[field] ?? '—'}
              </TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}
