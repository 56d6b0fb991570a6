import { shaded, SKINS } from '../palette.js'
import {
  clipPath,
  gradient,
  mirrored,
  SIDES,
  smooth,
  symmetric,
  type Pen,
  type Spot,
} from '../shapes.js'
import type { SyntheticStudent } from '../student.js'
import type { Head } from './outline.js'

const EAR: Spot[] = [
  [112, -22],
  [128, -30],
  [139, -18],
  [138, 12],
  [130, 42],
  [120, 60],
  [112, 58],
]
const HELIX: Spot[] = [
  [118, -12],
  [130, -18],
  [133, 2],
  [126, 30],
]

export function neck(pen: Pen, student: SyntheticStudent, { chin, width }: Head) {
  const skin = SKINS[student.skin]!
  const half = 72 * width
  const path = `M${-half} 100C${-half} ${chin + 10} ${-half - 6} ${chin + 48} ${-half - 26} ${chin + 78}L0 ${chin + 170}L${half + 26} ${chin + 78}C${half + 6} ${chin + 48} ${half} ${chin + 10} ${half} 100Z`
  const shadow = smooth(
    symmetric([
      [0, chin + 26],
      [50, chin + 4],
      [80, chin - 40],
      [60, chin - 60],
    ])
  )
  const defs = [
    clipPath('neck', path),
    gradient('neckLight', 'linear', `x1="0" y1="${chin - 40}" x2="0" y2="${chin + 95}"`, [
      [0, shaded(skin, 0.62)],
      [0.45, shaded(skin, 0.4)],
      [1, shaded(skin, 0.18)],
    ]),
  ]
  const dark = pen.fill(shadow, shaded(skin, 0.75), { opacity: 0.55, blur: 12 })
  const shapes =
    pen.fill(path, 'url(#neckLight)', { blur: 0.6 }) +
    pen.shade(() => `<g clip-path="url(#neck)">${dark}</g>`)
  return { defs, shapes }
}

export function ears(pen: Pen, student: SyntheticStudent, { width }: Head) {
  const skin = SKINS[student.skin]!
  const shapes = SIDES.map((side) => {
    const depth = side < 0 ? 0 : 0.12
    const wide = width * side
    return (
      pen.fill(smooth(mirrored(EAR, wide)), shaded(skin, 0.18 + depth), { blur: 1 }) +
      pen.stroke(smooth(mirrored(HELIX, wide), false), shaded(skin, 0.55 + depth), 4, {
        opacity: 0.7,
        blur: 1.5,
      })
    )
  })
  return { defs: [], shapes: shapes.join('') }
}
