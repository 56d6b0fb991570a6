import { useTheme } from '@mui/material/styles'
import type { RuleView } from './types'

/** Marks where rules were measured; the wide pale line below keeps them visible on any colour. */
export function Marks({ rules }: { rules: RuleView[] }) {
  const { mark: colours } = useTheme().palette
  const lines = rules.flatMap(({ rule, result, marks = [] }) =>
    marks.map((mark, index) => ({
      key: `${rule}${index}`,
      colour: colours[result],
      points: mark.map((point) => point.join(',')).join(' '),
    }))
  )
  const drawn = {
    fill: 'none',
    vectorEffect: 'non-scaling-stroke',
    strokeLinejoin: 'round',
  } as const
  return (
    <svg
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}
      data-testid="marks"
    >
      {lines.map(({ key, colour, points }) => (
        <g key={key}>
          <polyline points={points} stroke={colours.halo} strokeWidth={4} {...drawn} />
          <polyline points={points} stroke={colour} strokeWidth={2} {...drawn} />
        </g>
      ))}
    </svg>
  )
}
