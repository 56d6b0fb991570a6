import { lit, mixed, shaded, SKINS, times } from '../palette.js'
import { clipPath, mirrored, SIDES, smooth, type Pen, type Spot } from '../shapes.js'
import type { SyntheticStudent } from '../student.js'
import type { Head } from './outline.js'

const FLANK: Spot[] = [
  [11, -20],
  [9, 20],
  [15, 52],
  [31, 62],
  [26, 40],
  [19, 5],
]
const WING: Spot[] = [
  [25, 48],
  [35, 56],
  [35, 68],
  [27, 74],
]
const NOSTRIL: Spot[] = [
  [8, 74],
  [15, 68],
  [24, 70],
  [22, 76],
  [13, 78],
]
const BASE: Spot[] = [
  [-24, 76],
  [-10, 78],
  [0, 82],
  [10, 78],
  [24, 76],
]

export function nose(pen: Pen, student: SyntheticStudent) {
  const skin = SKINS[student.skin]!
  const dark = (depth: number) => shaded(skin, depth)
  const sides = SIDES.map((side) =>
    [
      pen.fill(smooth(mirrored(FLANK, side)), dark(side > 0 ? 0.75 : 0.65), {
        opacity: side > 0 ? 0.46 : 0.32,
        blur: 4,
      }),
      pen.stroke(smooth(mirrored(WING, side), false), dark(0.85), 3.2, { opacity: 0.55, blur: 2 }),
      pen.fill(smooth(mirrored(NOSTRIL, side)), dark(1), { opacity: 0.82, blur: 1.5 }),
    ].join('')
  )
  const bridge = smooth([
    [-5, -22],
    [5, -22],
    [6, 40],
    [-6, 40],
  ])
  const shapes = [
    ...sides,
    pen.shade(() => pen.fill(bridge, lit(skin, 0.65), { opacity: 0.48, blur: 3 })),
    pen.shade(() => pen.oval(-2, 57, 11, 9, lit(skin, 0.8), { opacity: 0.5, blur: 4 })),
    pen.stroke(smooth(BASE, false), dark(0.85), 3, { opacity: 0.5, blur: 2 }),
  ]
  return { defs: [], shapes: shapes.join('') }
}

/** Lips, and the mouth between them if they are apart. */
export function mouth(pen: Pen, student: SyntheticStudent, head: Head) {
  const skin = SKINS[student.skin]!
  const lips =
    student.skin >= 4
      ? mixed(shaded(skin, 0.28), '#8a3a36', 0.45)
      : mixed(shaded(skin, 0.18), '#c0504e', 0.5)
  const y = head.mouth
  const half = 45 + 8 * student.smile
  const corner = y + 2 - 7 * student.smile
  const gap = student.mouth * 26
  const upperSeam: Spot[] = [
    [half, corner],
    [24, y + 1 - gap * 0.15],
    [0, y + 3 - gap * 0.2],
    [-24, y + 1 - gap * 0.15],
    [-half, corner],
  ]
  const lowerSeam: Spot[] = [
    [-half, corner],
    [-24, y + 2 + gap * 0.75],
    [0, y + 4 + gap * 0.85],
    [24, y + 2 + gap * 0.75],
    [half, corner],
  ]
  const upper: Spot[] = [
    [-half, corner],
    [-26, y - 9],
    [-9, y - 14],
    [0, y - 11],
    [9, y - 14],
    [26, y - 9],
  ]
  const lower: Spot[] = [
    [26, y + 16 + gap * 0.85],
    [0, y + 22 + gap * 0.95],
    [-26, y + 16 + gap * 0.85],
  ]
  const inside = smooth([...upperSeam, ...lowerSeam.slice(1, -1)])
  const teeth = `M-30 ${y - 12}L30 ${y - 12}L28 ${y + gap * 0.22}Q0 ${y + gap * 0.34} -28 ${y + gap * 0.22}Z`
  const open =
    gap > 1
      ? `${pen.fill(inside, '#3a1212', { blur: 0.6 })}<g clip-path="url(#mouth)">${pen.fill(teeth, '#e9e2d8', { blur: 0.6 })}</g>`
      : ''
  const shapes = [
    open,
    pen.fill(smooth([...upper, ...upperSeam.slice(0, -1)]), times(lips, 0.86), { blur: 1 }),
    pen.fill(smooth([...lowerSeam, ...lower]), lips, { blur: 1 }),
    pen.shade(() => pen.oval(-3, y + 13 + gap * 0.9, 17, 4, '#fff0ea', { opacity: 0.32, blur: 2 })),
    pen.stroke(smooth(upperSeam, false), times(lips, 0.4), gap > 1 ? 1.6 : 2.6, {
      opacity: 0.9,
      blur: 0.6,
    }),
  ]
  return { defs: gap > 1 ? [clipPath('mouth', inside)] : [], shapes: shapes.join('') }
}
