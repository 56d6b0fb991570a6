import { mixed, times } from '../palette.js'
import type { randomFrom } from '../random.js'
import { clipPath, gradient, smooth, type Pen, type Spot } from '../shapes.js'
import type { SyntheticStudent } from '../student.js'
import { BACK, CAP, FRONT, isHanging, type Line } from './hair_lines.js'
import type { Head } from './outline.js'

const wide = (line: Line, { width }: Head) => line.map(([x, y]): Spot => [x * width, y])

type Random = ReturnType<typeof randomFrom>

/** Strands from the crown outward: models do not recognise smooth hair. */
function strands(pen: Pen, colour: string, width: number, count: number, random: Random): string {
  const shades = [
    mixed(colour, '#a08c7c', 0.42),
    mixed(colour, '#c8b4a0', 0.5),
    times(colour, 0.45),
  ]
  return Array.from({ length: count }, () => {
    const turn = Math.PI * 2 * random()
    const from = 0.05 + 0.85 * random()
    const to = from + 0.16 + 0.2 * random()
    const [rx, ry] = [150 * width, Math.sin(turn) > 0 ? 190 : 60]
    const place = (reach: number): Spot => [
      12 + Math.cos(turn) * rx * reach,
      -158 + Math.sin(turn) * ry * reach + 30 * reach * reach,
    ]
    const [a, b] = [place(from), place(to)]
    const middle: Spot = [(a[0] + b[0]) / 2 + Math.cos(turn) * 5, (a[1] + b[1]) / 2 - 5]
    const path = `M${a[0].toFixed(1)} ${a[1].toFixed(1)}Q${middle[0].toFixed(1)} ${middle[1].toFixed(1)} ${b[0].toFixed(1)} ${b[1].toFixed(1)}`
    const shade = shades[Math.floor(random() * 3)]!
    return pen.stroke(path, shade, 0.7 + 0.9 * random(), { opacity: 0.25 + 0.4 * random() })
  }).join('')
}

/** Hanging strands: long hair behind the neck. */
function hanging(pen: Pen, colour: string, random: Random): string {
  const shades = [mixed(colour, '#a08c7c', 0.42), mixed(colour, '#c8b4a0', 0.4), times(colour, 0.5)]
  return Array.from({ length: 160 }, () => {
    const x = (random() < 0.5 ? -1 : 1) * (70 + 82 * random())
    const y = -60 + 220 * random()
    const path = `M${x.toFixed(1)} ${y.toFixed(1)}q${(6 * random() - 3).toFixed(1)} 40 ${(8 * random() - 4).toFixed(1)} ${(60 + 60 * random()).toFixed(1)}`
    return pen.stroke(path, shades[Math.floor(random() * 3)]!, 0.8 + random(), {
      opacity: 0.3 + 0.4 * random(),
    })
  }).join('')
}

export function backHair(
  pen: Pen,
  { hair, hairColour }: SyntheticStudent,
  head: Head,
  random: Random
) {
  const line = BACK[hair]
  if (!line) return { defs: [], shapes: '' }
  const path = smooth(wide(line, head))
  const strandsBehind = isHanging(hair) ? hanging(pen, hairColour, random) : ''
  const shapes = `${pen.fill(path, times(hairColour, 0.8), { blur: 1.5 })}<g clip-path="url(#back)">${strandsBehind}</g>`
  return { defs: [clipPath('back', path)], shapes }
}

export function frontHair(
  pen: Pen,
  student: SyntheticStudent,
  head: Head,
  random: Random,
  count: number
) {
  const { hair, hairColour } = student
  const { outer, inner } = FRONT[hair]
  // Hair falls lowest in the middle of the forehead.
  const fallen = inner.map(([x, y]): Spot => [x, y + (Math.abs(x) < 100 ? student.fallenHair : 0)])
  const path = smooth(wide([...outer, ...fallen], head))
  const defs = [
    clipPath('hair', path),
    gradient('hairLight', 'linear', 'x1="0" y1="-180" x2="0" y2="40"', [
      [0, hairColour],
      [0.25, mixed(hairColour, '#a08c7c', 0.12)],
      [0.5, hairColour],
      [1, times(hairColour, 0.6)],
    ]),
  ]
  const drawn = strands(pen, hairColour, head.width, count, random)
  const shapes = `${pen.fill(path, 'url(#hairLight)', { blur: 1.5 })}<g clip-path="url(#hair)">${drawn}</g>`
  return { defs, shapes }
}

export function cap(pen: Pen, student: SyntheticStudent, head: Head) {
  if (!student.cap) return { defs: [], shapes: '' }
  const peak = smooth([
    [-120, -72],
    [0, -96],
    [120, -72],
    [70, -58],
    [0, -66],
    [-70, -58],
  ])
  const shapes =
    pen.fill(smooth(wide(CAP, head)), student.cap, { blur: 1 }) +
    pen.fill(peak, times(student.cap, 0.7), { blur: 1 })
  return { defs: [], shapes }
}
