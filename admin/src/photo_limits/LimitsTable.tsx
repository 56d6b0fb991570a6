import {
  InputAdornment,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
} from '@mui/material'
import { useTranslate } from 'react-admin'
import { shown, typed } from './bound'
import type { LimitedMeasure } from './types'

interface Props {
  measures: LimitedMeasure[]
  mayEdit: boolean
  onChange: (name: string, side: 'warn' | 'fail', value: number | null) => void
}

/** Every measure with its warning and failing limits. */
export function LimitsTable({ measures, mayEdit, onChange }: Props) {
  const translate = useTranslate()
  const cell = (measure: LimitedMeasure, side: 'warn' | 'fail') => (
    <TextField
      hiddenLabel
      size="small"
      type="number"
      value={shown(measure[side], measure.unit) ?? ''}
      disabled={!mayEdit || measure.isFixed || (side === 'fail' && !measure.mayFail)}
      onChange={({ target }) => onChange(measure.name, side, typed(target.value, measure.unit))}
      slotProps={{
        htmlInput: {
          'step': 'any',
          'aria-label': `${translate(`measures.${measure.name}`)} ${translate(`limits.${side}`)}`,
        },
        input: {
          endAdornment: measure.unit && (
            <InputAdornment position="end">{measure.unit}</InputAdornment>
          ),
        },
      }}
      sx={{ width: 130 }}
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
