import { SIDES, type Pen } from '../shapes.js'
import type { SyntheticStudent } from '../student.js'

const HALF_WIDTH = 33
const HALF_HEIGHT = 24

/** Rounded frames, with a tint or a reflection as defects. */
export function glasses(pen: Pen, student: SyntheticStudent) {
  const { glasses: frame, faceWidth } = student
  if (!frame) return { defs: [], shapes: '' }
  const lenses = SIDES.map((side) => {
    const x = side * 51
    const lens = `<rect x="${x - HALF_WIDTH}" y="${2 - HALF_HEIGHT}" width="${2 * HALF_WIDTH}" height="${2 * HALF_HEIGHT}" rx="${frame.round}" fill="#20242c" fill-opacity="${frame.tint}" stroke="${frame.colour}" stroke-width="3.6"/>`
    const arm = pen.stroke(
      `M${side * (51 + HALF_WIDTH)} -8L${side * 122 * faceWidth} -12`,
      frame.colour,
      3.6
    )
    const shine =
      frame.glare > 0 ? pen.oval(x - 4, -2, 20, 11, '#fff', { opacity: frame.glare, blur: 2 }) : ''
    return lens + arm + shine
  })
  const bridge = pen.stroke(`M-18 -5Q0 -13 18 -5`, frame.colour, 3.6)
  return { defs: [], shapes: [...lenses, bridge].join('') }
}
