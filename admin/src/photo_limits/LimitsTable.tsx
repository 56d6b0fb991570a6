import { Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { LimitedMeasure } from './types'

interface Props {
  measures: LimitedMeasure[]
  mayEdit: boolean
  onChange: (name: string, side: 'warn' | 'fail', value: number | null) => void
}

const read = (text: string) => (text === '' ? null : Number(text))

/** Every measure with the value from which it warns, and from which it fails. */
export function LimitsTable({ measures, mayEdit, onChange }: Props) {
  const translate = useTranslate()
  const cell = (measure: LimitedMeasure, side: 'warn' | 'fail') => (
    <TextField
      hiddenLabel
      size="small"
      type="number"
      value={measure[side] ?? ''}
      disabled={!mayEdit || measure.isFixed || (side === 'fail' && !measure.mayFail)}
      onChange={({ target }) => onChange(measure.name, side, read(target.value))}
      slotProps={{
        htmlInput: { 'step': 'any', 'aria-label': `${measure.name} ${side}` },
      }}
      sx={{ width: 110 }}
    />
  )
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {['rule', 'measure', 'bad', 'warn', 'fail'].map((column) => (
            <TableCell key={column}>{translate(`limits.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {measures.map((measure) => (
          <TableRow key={measure.name}>
            <TableCell>
              {measure.ruleName}（{measure.rule}）
            </TableCell>
            <TableCell>{translate(`measures.${measure.name}`)}</TableCell>
            <TableCell>{translate(`limits.bad_${measure.bad}`)}</TableCell>
            <TableCell>{cell(measure, 'warn')}</TableCell>
            <TableCell>{cell(measure, 'fail')}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
