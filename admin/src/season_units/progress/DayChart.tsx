import { Box } from '@mui/material'
import { useTheme } from '@mui/material/styles'
import { LineChart } from '@mui/x-charts/LineChart'
import { useTranslate } from 'react-admin'
import { useDates } from '../../layout/useDates'
import { usePhone } from '../../layout/usePhone'
import type { UnitProgress } from './progressTypes'

const LINES = {
  captured: 'running',
  qualified: 'done',
  reset: 'soon',
  unresolved: 'overdue',
} as const
type Line = keyof typeof LINES
type Days = UnitProgress['captured']

const HEIGHT = 260

/** A line for each of what came of the photos of a day; what nobody counted has none. */
export default function DayChart({ days }: { days: Days }) {
  const translate = useTranslate()
  const { palette } = useTheme()
  const { shortDay } = useDates()
  const isPhone = usePhone()
  const lines = (Object.keys(LINES) as Line[]).filter((line) =>
    days.some((one) => one[line] !== null)
  )
  const nameOf = (line: Line) => translate(`progress.lines.${line}`)
  const last = days.at(-1)!
  const summary = lines
    .map((line) => translate('patterns.labelled', { label: nameOf(line), text: last[line] ?? '—' }))
    .join(translate('patterns.comma'))
  return (
    <Box
      role="img"
      aria-label={translate('patterns.labelled', { label: shortDay(last.day), text: summary })}
    >
      <LineChart
        height={HEIGHT}
        series={lines.map((line) => ({
          id: line,
          label: nameOf(line),
          data: days.map((one) => one[line]),
          color: palette.turn[LINES[line]].main,
          curve: 'linear',
          showMark: true,
        }))}
        xAxis={[
          {
            scaleType: 'point',
            data: days.map(({ day }) => day),
            valueFormatter: (day: string) => shortDay(day),
            tickLabelInterval: (_, index) =>
              index % Math.ceil(days.length / (isPhone ? 4 : 12)) === 0,
          },
        ]}
        yAxis={[{ min: 0, tickMinStep: 1, width: 36 }]}
        margin={{ left: 0, right: 24, top: 8, bottom: 0 }}
        grid={{ horizontal: true }}
        skipAnimation
      />
    </Box>
  )
}
