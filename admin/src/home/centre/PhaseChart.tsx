import { BarChart } from '@mui/x-charts/BarChart'
import { useTheme } from '@mui/material/styles'
import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useNavigate } from 'react-router'
import { usePhone } from '../../layout/usePhone'
import { TURN_OF_STATE } from '../../season_units/PhaseChip'
import { boardWith } from '../links'
import type { PhaseCount } from './figures'

const ROW_HEIGHT = 28

/**
 * Units by phase, from the first to the last; a bar opens its units. The numbers stand at the bars, and
 * the table of regions below has them as links for keyboards and screen readers.
 */
export default function PhaseChart({ phases }: { phases: PhaseCount[] }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const isPhone = usePhone()
  const { palette } = useTheme()
  const names = phases.map(({ phase }) => translate(`states.${phase}`))
  const colours = phases.map(({ phase }) => palette.turn[TURN_OF_STATE[phase] ?? 'idle'].main)
  const summary = phases
    .map(({ count }, index) => translate('patterns.labelled', { label: names[index], text: count }))
    .join(translate('patterns.comma'))
  const open = (index: number | undefined) => {
    const phase = index === undefined ? undefined : phases[index]?.phase
    if (phase) navigate(boardWith({ phase }))
  }
  return (
    <Box role="img" aria-label={summary}>
      <BarChart
        layout="horizontal"
        height={phases.length * ROW_HEIGHT + 16}
        series={[
          {
            data: phases.map(({ count }) => count),
            barLabel: 'value',
            barLabelPlacement: 'outside',
          },
        ]}
        yAxis={[
          {
            scaleType: 'band',
            data: names,
            width: isPhone ? 104 : 132,
            disableLine: true,
            disableTicks: true,
            colorMap: { type: 'ordinal', values: names, colors: colours },
          },
        ]}
        xAxis={[
          {
            position: 'none',
            domainLimit: (_, max) => ({ min: 0, max: Math.max(1, Number(max) * 1.15) }),
          },
        ]}
        margin={{ left: 0, right: 8, top: 4, bottom: 4 }}
        borderRadius={4}
        hideLegend
        onAxisClick={(_, axis) => open(axis?.dataIndex)}
        sx={{ cursor: 'pointer' }}
      />
    </Box>
  )
}
