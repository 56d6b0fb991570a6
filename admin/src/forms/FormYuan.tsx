import { InputAdornment } from '@mui/material'
import { NumberInput, useTranslate, type NumberInputProps } from 'react-admin'

const FEN = 100

const shown = (fen: unknown) => (typeof fen === 'number' ? String(fen / FEN) : '')
const stored = (yuan: unknown) => {
  const number = yuan === '' || yuan === null ? Number.NaN : Number(yuan)
  return Number.isNaN(number) ? null : Math.round(number * FEN)
}

/** Money, typed in yuan and stored in fen. */
export function FormYuan(props: NumberInputProps) {
  const translate = useTranslate()
  const unit = <InputAdornment position="end">{translate('form.yuan')}</InputAdornment>
  return (
    <NumberInput
      {...props}
      format={shown}
      parse={stored as NumberInputProps['parse']}
      min={0}
      step={0.01}
      slotProps={{ input: { endAdornment: unit } }}
    />
  )
}
