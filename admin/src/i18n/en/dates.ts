import type { dates as zh } from '../zh/dates'

export const dates: typeof zh = {
  dates: {
    day: '%{weekday} %{date} %{month}',
    short_day: '%{date} %{month}',
    full_day: '%{weekday} %{date} %{month} %{year}',
    moment: '%{day} %{time}',
    span: '%{from} to %{to}',
  },
}
