import { InputAdornment, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import type { Column } from '../rows/column'
import { Rows } from '../rows/Rows'
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
  const { noted } = usePatterns()
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
  const columns: Column<LimitedMeasure & { id: string }>[] = [
    {
      label: 'limits.measure',
      place: 'name',
      value: ({ name }) => translate(`measures.${name}`),
    },
    { label: 'limits.rule', value: ({ ruleName, rule }) => noted(ruleName, rule) },
    { label: 'limits.bad', value: ({ bad }) => translate(`limits.bad_${bad}`) },
    { label: 'limits.warn', value: (measure) => cell(measure, 'warn') },
    { label: 'limits.fail', value: (measure) => cell(measure, 'fail') },
  ]
  return (
    <Rows rows={measures.map((measure) => ({ ...measure, id: measure.name }))} columns={columns} />
  )
}
