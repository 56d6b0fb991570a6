import type { Point } from '#backend/portraits/models/raster'
import type { Mesh } from '#backend/portraits/models/face_mesh'
import { HEIGHT, WIDTH, type Canonical } from './canonical.js'

/** Outlines in the mesh's numbering, each a closed line. */
const OUTLINES = {
  face: [
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152,
    148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
  ],
  lips: [61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185],
  rightBrow: [70, 63, 105, 66, 107, 55, 65, 52, 53, 46],
  leftBrow: [300, 293, 334, 296, 336, 285, 295, 282, 283, 276],
  rightEye: [33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246],
  leftEye: [263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466],
  rightIris: [469, 470, 471, 472],
  leftIris: [474, 475, 476, 477],
} as const

export type Outline = keyof typeof OUTLINES

/** The outline of a part of the face, in the picture's pixels; empty if the mesh has no such points. */
export const meshOutline = (outline: Outline, { points }: Mesh): Point[] =>
  OUTLINES[outline].flatMap((index) => points[index] ?? [])

/** The same in canonical pixels. */
export const outlineOf = (outline: Outline, mesh: Mesh, canonical: Canonical): Point[] =>
  meshOutline(outline, mesh).map(canonical.toCanonical)

/** Calls `visit` with the index of every pixel inside a closed line. */
export function within(line: Point[], visit: (at: number) => void) {
  const top = Math.max(0, Math.floor(Math.min(...line.map(({ y }) => y))))
  const bottom = Math.min(HEIGHT - 1, Math.ceil(Math.max(...line.map(({ y }) => y))))
  for (let row = top; row <= bottom; row += 1) {
    const crossings: number[] = []
    for (let from = 0; from < line.length; from += 1) {
      const a = line[from]!
      const b = line[(from + 1) % line.length]!
      if (a.y <= row === b.y <= row) continue
      crossings.push(a.x + ((row - a.y) / (b.y - a.y)) * (b.x - a.x))
    }
    crossings.sort((a, b) => a - b)
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const start = Math.max(0, Math.ceil(crossings[pair]!))
      const end = Math.min(WIDTH - 1, Math.floor(crossings[pair + 1]!))
      for (let column = start; column <= end; column += 1) visit(row * WIDTH + column)
    }
  }
}

/** Calls `visit` with every pixel of an upright box in canonical pixels. */
export function withinBox(
  middle: Point,
  width: number,
  height: number,
  visit: (at: number) => void
) {
  const box = [
    { x: middle.x - width / 2, y: middle.y - height / 2 },
    { x: middle.x + width / 2, y: middle.y - height / 2 },
    { x: middle.x + width / 2, y: middle.y + height / 2 },
    { x: middle.x - width / 2, y: middle.y + height / 2 },
  ]
  within(box, visit)
}
