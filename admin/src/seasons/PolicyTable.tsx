import {
  Card,
  CardContent,
  Chip,
  Table,
  TableBody,
  TableCell,
  TableRow,
  Typography,
} from '@mui/material'
import { POLICY_CHECKS } from '@domain/policy/policy_checks'
import { POLICY_KEYS_UNUSED } from '@domain/policy/policy_keys_unused'
import { useRecordContext, useTranslate } from 'react-admin'
import type { Season } from './types'

const isUnused = (key: string) => (POLICY_KEYS_UNUSED as readonly string[]).includes(key)

/** Every policy value of the season with its clause, and whether the product uses it yet. */
export function PolicyTable() {
  const season = useRecordContext<Season>()
  const translate = useTranslate()
  if (!season) return null
  const source = (clause: string) =>
    ['inherited', 'default'].includes(clause) ? translate(`season.${clause}`) : clause
  // Codes are shown by name; numbers, times and dates as they are.
  const said = (value: unknown): string =>
    Array.isArray(value)
      ? value.map(said).join(', ')
      : translate(`values.${value}`, { _: value === null ? '—' : String(value) })
  const rules = Object.keys(POLICY_CHECKS).flatMap((key) => {
    const rule = season.policy[key]
    return rule ? [{ key, ...rule }] : []
  })
  return (
    <Card>
      <CardContent>
        <Typography sx={{ fontWeight: 600 }}>{translate('season.policy')}</Typography>
        <Table size="small">
          <TableBody>
            {rules.map(({ key, value, clause }) => (
              <TableRow key={key}>
                <TableCell>{translate(`policy.${key}`)}</TableCell>
                <TableCell>
                  {said(value)}
                  {isUnused(key) && (
                    <Chip size="small" label={translate('season.not_used')} sx={{ ml: 1 }} />
                  )}
                </TableCell>
                <TableCell sx={{ color: 'text.secondary' }}>{source(clause)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </CardContent>
    </Card>
  )
}
