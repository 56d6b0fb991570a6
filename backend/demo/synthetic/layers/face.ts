import { lit, mixed, shaded, SKINS } from '../palette.js'
import { clipPath, gradient, mirrored, SIDES, smooth, type Pen, type Spot } from '../shapes.js'
import type { SyntheticStudent } from '../student.js'
import type { Head } from './outline.js'

const JAW: Spot[] = [
  [128, -70],
  [128, 60],
  [122, 120],
  [92, 160],
  [98, 100],
  [104, 30],
  [104, -50],
]
const NOSE_ROOT: Spot[] = [
  [12, -34],
  [26, -22],
  [25, 2],
  [14, 18],
  [10, -5],
]

/** Skin with room light: jaw, eye sockets, cheeks, forehead. */
export function face(pen: Pen, student: SyntheticStudent, head: Head) {
  const skin = SKINS[student.skin]!
  const dark = (depth: number) => shaded(skin, depth)
  const defs = [
    clipPath('face', head.face),
    gradient('skin', 'radial', 'cx="-18" cy="20" r="205"', [
      [0, lit(skin, 0.16)],
      [0.5, skin],
      [0.8, dark(0.14)],
      [1, dark(0.36)],
    ]),
  ]
  const sides = SIDES.map((side) =>
    [
      pen.fill(smooth(mirrored(JAW, side * head.width)), dark(side > 0 ? 0.62 : 0.48), {
        opacity: 0.5,
        blur: 12,
      }),
      pen.oval(side * 68 * head.width, 52, 32, 26, mixed(skin, '#e0503c', 0.3), {
        opacity: 0.33,
        blur: 12,
      }),
      pen.oval(side * 60, 34, 26, 10, lit(skin, 0.5), { opacity: 0.38, blur: 8 }),
      pen.oval(side * 50, -6, 38, 19, dark(0.72), { opacity: 0.42, blur: 8 }),
      pen.fill(smooth(mirrored(NOSE_ROOT, side)), dark(0.8), {
        opacity: side > 0 ? 0.36 : 0.28,
        blur: 6,
      }),
    ].join('')
  )
  const forehead = pen.oval(-6, -72, 56, 26, lit(skin, 0.6), { opacity: 0.36, blur: 18 })
  const chin = pen.oval(-3, 168, 24, 12, lit(skin, 0.5), { opacity: 0.3, blur: 8 })
  const shine =
    student.shine > 0 ? pen.oval(8, -84, 38, 17, '#fff', { opacity: student.shine, blur: 2 }) : ''
  const shading = pen.shade(() => [...sides, forehead, chin].join(''))
  const shapes = `${pen.fill(head.face, 'url(#skin)', { blur: 1 })}<g clip-path="url(#face)">${shading}${shine}</g>`
  return { defs, shapes }
}
