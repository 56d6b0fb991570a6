import { lit, mixed, shaded, SKINS } from '../palette.js'
import type { randomFrom } from '../random.js'
import { clipPath, gradient, mirrored, SIDES, smooth, type Pen, type Spot } from '../shapes.js'
import type { SyntheticStudent } from '../student.js'

const INNER: Spot = [28, 3]
const OUTER: Spot = [72, -2]
const LASHES = '#17100d'

/** The lids of one eye: the upper one falls as the eye closes. */
function lids(open: number) {
  const top = -11 * open + 5 * (1 - open)
  const upper: Spot[] = [
    INNER,
    [37, 3 + (top - 1) * 0.62],
    [50, top - 1],
    [62, top * 0.75 - 1],
    OUTER,
  ]
  const lower: Spot[] = [OUTER, [62, 4.5], [50, 6.5], [38, 5.5], INNER]
  return { top, upper, lower }
}

function closedEye(pen: Pen, skin: string, side: number): string {
  const line: Spot[] = [INNER, [38, 6], [50, 8], [62, 6], OUTER]
  return (
    pen.oval(side * 50, -3, 24, 9, lit(skin, 0.2), { opacity: 0.55, blur: 3 }) +
    pen.stroke(smooth(mirrored(line, side), false), '#1c1310', 3, { blur: 0.6 })
  )
}

const IRIS = ['#120b08', '#1a100b', '#4a2c1a', '#3a2215', '#140c08']
/** The reflected flash. */
const RED_IRIS = ['#e0342a', '#d32a22', '#c8241e', '#a81c18', '#6b1210']

function openEye(pen: Pen, student: SyntheticStudent, side: number) {
  const skin = SKINS[student.skin]!
  const { eyes: open, gaze, redEyes } = student
  const x = side * 51 + gaze * 13
  const colours = redEyes ? RED_IRIS : IRIS
  const { top, upper, lower } = lids(open)
  const eye = smooth(mirrored([...upper, ...lower.slice(1, -1)], side))
  const crease: Spot[] = [
    [27, -4],
    [38, top - 5.5],
    [52, top - 8],
    [66, top - 4],
    [76, -7],
  ]
  const id = side < 0 ? 'rightEye' : 'leftEye'
  const iris = `<circle cx="${x}" cy="-3" r="10.2" fill="url(#${id}Iris)"/>`
  const shapes = [
    pen.fill(eye, '#ddd4cd', { blur: 0.6 }),
    `<g clip-path="url(#${id})">${iris}</g>`,
    `<circle cx="${x - 3.2}" cy="-6.5" r="1.4" fill="#fff" opacity="${open > 0.6 ? 0.95 : 0.3}"/>`,
    pen.stroke(smooth(mirrored(upper, side), false), LASHES, 3.2, { blur: 0.6 }),
    pen.stroke(smooth(mirrored(lower, side), false), shaded(skin, 1), 1.3, {
      opacity: 0.65,
      blur: 1,
    }),
    pen.stroke(smooth(mirrored(crease, side), false), shaded(skin, 0.95), 1.8, {
      opacity: 0.55,
      blur: 1,
    }),
  ]
  const defs = [
    clipPath(id, eye),
    gradient(`${id}Iris`, 'radial', `cx="${x}" cy="-3" r="10.2"`, [
      [0, colours[0]!],
      [0.42, colours[1]!],
      [0.5, colours[2]!],
      [0.82, colours[3]!],
      [1, colours[4]!],
    ]),
  ]
  return { defs, shapes: shapes.join('') }
}

const SHUT = 0.15

export function eyes(pen: Pen, student: SyntheticStudent) {
  const skin = SKINS[student.skin]!
  if (student.eyes < SHUT) {
    return { defs: [], shapes: SIDES.map((side) => closedEye(pen, skin, side)).join('') }
  }
  const both = SIDES.map((side) => openEye(pen, student, side))
  return {
    defs: both.flatMap(({ defs }) => defs),
    shapes: both.map(({ shapes }) => shapes).join(''),
  }
}

const BROW: Spot[] = [
  [20, -29],
  [44, -34],
  [68, -34.5],
  [93, -21],
  [68, -29],
  [44, -27],
  [21, -22],
]

export function brows(pen: Pen, student: SyntheticStudent, random: ReturnType<typeof randomFrom>) {
  const lift = 2 - 2 * student.browHeight
  const colour = mixed(student.hairColour, SKINS[student.skin]!, 0.12)
  const shapes = SIDES.map((side) => {
    const shape = BROW.map(([x, y]): Spot => [x * side, y + lift])
    const hairs = Array.from({ length: 26 }, (_, index) => {
      const share = index / 25
      const x = 21 + share * 66
      const y = -22 - 8 * Math.sin(Math.PI * Math.min(1, share * 0.8 + 0.05)) + lift
      const rise = (share < 0.5 ? -7 : -3) * (1 - share * 0.6)
      const path = `M${side * x} ${y + 2}L${side * (x + 4 + 2 * random())} ${y + rise}`
      return pen.stroke(path, student.hairColour, 1.3, { opacity: 0.55 })
    })
    return pen.fill(smooth(shape), colour, { opacity: 0.78, blur: 1.5 }) + hairs.join('')
  })
  return { defs: [], shapes: shapes.join('') }
}
