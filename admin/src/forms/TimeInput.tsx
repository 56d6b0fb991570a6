import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs'
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider'
import { TimeField } from '@mui/x-date-pickers/TimeField'
import dayjs, { type Dayjs } from 'dayjs'
import { useState, type ReactNode } from 'react'

const FORMAT = 'HH:mm'
const ANY_DAY = '2000-01-01'

const read = (time: string | null | undefined): Dayjs | null =>
  time ? dayjs(`${ANY_DAY}T${time}`) : null
/** Half a time is none yet. */
const said = (typed: Dayjs | null): string | null =>
  typed?.isValid() ? typed.format(FORMAT) : null

interface Props {
  /** `HH:mm`, or null. */
  value: string | null | undefined
  onChange: (time: string | null) => void
  onBlur?: () => void
  label?: ReactNode
  name?: string
  error?: boolean
  helperText?: ReactNode
}

/** Asks for a time of day on 24 hours; the browser’s own field follows the browser’s language. */
export function TimeInput({ value, onChange, ...field }: Props) {
  const [typed, setTyped] = useState<Dayjs | null>(null)
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <TimeField
        {...field}
        format={FORMAT}
        ampm={false}
        size="small"
        fullWidth
        value={said(typed) === (value || null) ? typed : read(value)}
        onChange={(time) => {
          setTyped(time)
          onChange(said(time))
        }}
      />
    </LocalizationProvider>
  )
}
