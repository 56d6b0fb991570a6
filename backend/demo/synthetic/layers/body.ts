import { times } from '../palette.js'
import { clipPath, gradient, SIDES, smooth, type Pen } from '../shapes.js'
import type { SyntheticStudent } from '../student.js'
import type { Head } from './outline.js'

/** How far below the chin the shoulders begin. */
const DROP = 66

const shoulders = (y: number) =>
  `M-330 6000L-300 ${y + 130}C-285 ${y + 70} -235 ${y + 48} -160 ${y + 26}C-125 ${y + 14} -105 ${y + 2} -88 ${y - 12}L0 ${y + 92}L88 ${y - 12}C105 ${y + 2} 125 ${y + 14} 160 ${y + 26}C235 ${y + 48} 285 ${y + 70} 300 ${y + 130}L330 6000Z`

const stripesOver = (y: number) =>
  Array.from(
    { length: 26 },
    (_, index) =>
      `<rect x="-340" y="${y - 20 + index * 26}" width="680" height="12" fill="#20242c"/>`
  ).join('')

/** Shirt, collar and jacket. */
export function body(pen: Pen, { shirt, jacket, stripes }: SyntheticStudent, { chin }: Head) {
  const y = chin + DROP
  const cloth = jacket ?? shirt
  const defs = [
    gradient('cloth', 'linear', 'x1="-280" y1="0" x2="280" y2="0"', [
      [0, times(cloth, 0.8)],
      [0.35, cloth],
      [0.7, times(cloth, 0.94)],
      [1, times(cloth, 0.68)],
    ]),
    clipPath('body', shoulders(y)),
  ]
  const collar = SIDES.map((side) => {
    const colour = times(shirt, side > 0 ? 0.9 : 0.97)
    const edge = `M${side * 104} ${y + 8}L${side * 58} ${y + 92}L0 ${y + 96}`
    return (
      pen.fill(
        `M${side * 92} ${y - 22}L${side * 104} ${y + 8}L${side * 58} ${y + 92}L0 ${y + 96}Z`,
        colour,
        { blur: 0.6 }
      ) + pen.stroke(edge, times(shirt, 0.62), 2, { opacity: 0.7, blur: 1 })
    )
  })
  const folds = SIDES.map((side) => {
    const fold = smooth([
      [200 * side, y + 70],
      [188 * side, y + 160],
      [205 * side, y + 300],
      [222 * side, y + 300],
      [204 * side, y + 160],
    ])
    return pen.shade(() => pen.fill(fold, times(cloth, 0.6), { opacity: 0.35, blur: 6 }))
  })
  const lapels = jacket
    ? pen.fill(`M-90 ${y - 14}L-40 ${y + 1300}L40 ${y + 1300}L90 ${y - 14}L0 ${y + 100}Z`, shirt, {
        blur: 0.6,
      })
    : ''
  const pattern = stripes ? `<g clip-path="url(#body)">${stripesOver(y)}</g>` : ''
  const shapes = [
    pen.fill(shoulders(y), 'url(#cloth)', { blur: 0.6 }),
    pattern,
    lapels,
    ...folds,
    ...collar,
  ]
  return { defs, shapes: shapes.join('') }
}
