import { smooth, symmetric, type Spot } from '../shapes.js'
import type { SyntheticStudent } from '../student.js'

const HALF: Spot[] = [
  [0, -138],
  [58, -126],
  [95, -92],
  [112, -45],
  [118, 0],
  [117, 32],
  [112, 75],
  [102, 113],
  [86, 142],
  [60, 167],
  [31, 184],
  [0, 189],
]

/** Measures of a head that its layers share. */
export interface Head {
  face: string
  chin: number
  /** The line between the lips. */
  mouth: number
  width: number
}

/** The oval of the face; an open mouth lowers the chin. */
export function headMeasures({ faceWidth, faceLength, mouth }: SyntheticStudent): Head {
  const drop = mouth * 12
  const rest = 189 * faceLength
  const oval = symmetric(HALF).map(([x, y]): Spot => {
    const down = y > 0 ? y * faceLength : y
    const share = Math.max(0, (down - 100 * faceLength) / (89 * faceLength))
    return [x * faceWidth, down + drop * share]
  })
  return { face: smooth(oval), chin: rest + drop, mouth: 107 * faceLength, width: faceWidth }
}
