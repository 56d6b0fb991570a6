import type { Mesh } from './face_mesh.js'
import type { Model } from './session.js'

/** The points that the model reads, of the 478 (MediaPipe, face_blendshapes_graph). */
const POINTS = [
  0, 1, 4, 5, 6, 7, 8, 10, 13, 14, 17, 21, 33, 37, 39, 40, 46, 52, 53, 54, 55, 58, 61, 63, 65, 66,
  67, 70, 78, 80, 81, 82, 84, 87, 88, 91, 93, 95, 103, 105, 107, 109, 127, 132, 133, 136, 144, 145,
  146, 148, 149, 150, 152, 153, 154, 155, 157, 158, 159, 160, 161, 162, 163, 168, 172, 173, 176,
  178, 181, 185, 191, 195, 197, 234, 246, 249, 251, 263, 267, 269, 270, 276, 282, 283, 284, 285,
  288, 291, 293, 295, 296, 297, 300, 308, 310, 311, 312, 314, 317, 318, 321, 323, 324, 332, 334,
  336, 338, 356, 361, 362, 365, 373, 374, 375, 377, 378, 379, 380, 381, 382, 384, 385, 386, 387,
  388, 389, 390, 397, 398, 400, 402, 405, 409, 415, 454, 466, 468, 469, 470, 471, 472, 473, 474,
  475, 476, 477,
]

/** Of the model's 52 expressions those that a rule asks for, by their place. */
const EXPRESSIONS = {
  blink: [9, 10],
  lookDown: [11, 12],
  lookIn: [13, 14],
  lookOut: [15, 16],
  lookUp: [17, 18],
  browDown: [1, 2],
  smile: [44, 45],
} as const

/** Each 0–1: the person's left side, then the right. */
export type Expressions = Record<keyof typeof EXPRESSIONS, readonly [left: number, right: number]>

export async function predictExpressions(model: Model, { points }: Mesh): Promise<Expressions> {
  const values = new Float32Array(POINTS.length * 2)
  POINTS.forEach((index, place) => {
    values[place * 2] = points[index]!.x
    values[place * 2 + 1] = points[index]!.y
  })
  const scores = (await model.run(values)).output0!
  const pairs = Object.entries(EXPRESSIONS).map(([name, [left, right]]) => [
    name,
    [scores[left]!, scores[right]!],
  ])
  return Object.fromEntries(pairs) as Expressions
}
