import type { TextFieldProps } from '@mui/material'
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs'
import { DatePicker } from '@mui/x-date-pickers/DatePicker'
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider'
import { enUS, zhCN } from '@mui/x-date-pickers/locales'
import dayjs, { type Dayjs } from 'dayjs'
import 'dayjs/locale/zh-cn'
import { useState, type ReactNode } from 'react'
import { useLocaleState } from 'react-admin'

const FORMAT = 'YYYY-MM-DD'
const textsOf = (texts: typeof zhCN) =>
  texts.components.MuiLocalizationProvider.defaultProps.localeText
const EMPTY_IN_CHINESE = {
  fieldYearPlaceholder: () => '年',
  fieldMonthPlaceholder: () => '月',
  fieldDayPlaceholder: () => '日',
}
const SPOKEN = {
  zh: { calendar: 'zh-cn', texts: { ...textsOf(zhCN), ...EMPTY_IN_CHINESE } },
  en: { calendar: 'en', texts: textsOf(enUS) },
}

/** A calendar for `YYYY-MM-DD`; days have no time zone, so the browser’s never matters. */
const read = (day: string | null | undefined): Dayjs | null => (day ? dayjs(day) : null)
/** Half a date is no day yet. */
const said = (typed: Dayjs | null): string | null =>
  typed?.isValid() ? typed.format(FORMAT) : null

interface Props {
  /** `YYYY-MM-DD`, or null. */
  'value': string | null | undefined
  'onChange': (day: string | null) => void
  'onBlur'?: () => void
  'label'?: ReactNode
  'name'?: string
  /** The first and the last day that can be chosen. */
  'min'?: string
  'max'?: string
  'required'?: boolean
  'disabled'?: boolean
  'error'?: boolean
  'helperText'?: ReactNode
  'fullWidth'?: boolean
  'size'?: TextFieldProps['size']
  /** The name of a field without a label. */
  'aria-label'?: string
}

/**
 * Asks for a day, in the language of the console: the browser’s own picker follows the browser’s.
 * Holds no form: give it a value, or connect it with `useInput`.
 */
export function DayInput({ value, onChange, min, max, label, size = 'small', ...field }: Props) {
  const [locale] = useLocaleState()
  const { calendar, texts } = SPOKEN[locale === 'en' ? 'en' : 'zh']
  const [typed, setTyped] = useState<Dayjs | null>(null)
  const { name, disabled, onBlur, required, error, helperText, fullWidth = false } = field
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale={calendar} localeText={texts}>
      <DatePicker
        {...{ label, name, disabled }}
        format={FORMAT}
        value={said(typed) === (value || null) ? typed : read(value)}
        onChange={(day) => {
          setTyped(day)
          onChange(said(day))
        }}
        minDate={min ? dayjs(min) : undefined}
        maxDate={max ? dayjs(max) : undefined}
        slotProps={{
          textField: {
            ...{ size, onBlur, required, helperText, fullWidth },
            ...(error && { error }),
            slotProps: { htmlInput: { 'aria-label': field['aria-label'] } },
          },
        }}
      />
    </LocalizationProvider>
  )
}
