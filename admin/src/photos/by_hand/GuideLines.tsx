import { NATIONAL_FORMAT } from '@domain/photos/national_format'
import { useTheme } from '@mui/material/styles'
import { useTranslate } from 'react-admin'

const { width, height, headTop, eyes, faceWidth } = NATIONAL_FORMAT
const MIDDLE = width / 2
/** Where the cheeks are when the face is as narrow, or as wide, as may be: from above the eyes to the mouth. */
const CHEEKS = faceWidth.flatMap((wide) => [MIDDLE - wide / 2, MIDDLE + wide / 2])
const CHEEK_ENDS = [eyes[0], eyes[1] + 100] as const

/** Between which lines top of the hair, eyes and cheeks have to be, drawn in the frame (教毕指〔2017〕99号). */
export function GuideLines() {
  const translate = useTranslate()
  const { mark } = useTheme().palette
  const lines: [x1: number, y1: number, x2: number, y2: number][] = [
    ...[...headTop, ...eyes].map((y): [number, number, number, number] => [0, y, width, y]),
    ...CHEEKS.map((x): [number, number, number, number] => [x, CHEEK_ENDS[0], x, CHEEK_ENDS[1]]),
    [MIDDLE, 0, MIDDLE, height],
  ]
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}
      aria-hidden
      data-testid="guides"
    >
      {lines.map((line) => {
        const [x1, y1, x2, y2] = line
        const drawn = { x1, y1, x2, y2, vectorEffect: 'non-scaling-stroke' } as const
        return (
          <g key={line.join()}>
            <line {...drawn} stroke={mark.halo} strokeWidth={3} />
            <line {...drawn} stroke={mark.pass} strokeWidth={1} strokeDasharray="6 4" />
          </g>
        )
      })}
      {[
        { name: 'by_hand.head_top', y: headTop[0] },
        { name: 'by_hand.eyes', y: eyes[0] },
      ].map(({ name, y }) => (
        <text
          key={name}
          x={8}
          y={y + 26}
          fontSize={22}
          fill={mark.pass}
          stroke={mark.halo}
          strokeWidth={4}
          paintOrder="stroke"
        >
          {translate(name)}
        </text>
      ))}
    </svg>
  )
}
