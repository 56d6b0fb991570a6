import type { Point, Raster } from '#backend/portraits/models/raster'
import type { Geometry } from './geometry.js'

/** Every face is measured at the size of the national picture, 240 px wide. */
export const WIDTH = 480
export const HEIGHT = 640
const FACE_WIDTH = 240
const EYES: Point = { x: 240, y: 250 }

/** A face at the size of measuring, not rotated, with the conversion back to its picture. */
export interface Canonical extends Raster {
  scale: number
  toCanonical: (point: Point) => Point
  toPicture: (point: Point) => Point
  /** Rows and columns that lie inside the picture. */
  inside: { left: number; top: number; right: number; bottom: number }
}

/** Averages pixels if the face is reduced in size, at most 4 × 4. */
export function canonicalOf(raster: Raster, { eyes, width }: Geometry): Canonical {
  const scale = FACE_WIDTH / width
  const toPicture = ({ x, y }: Point) => ({
    x: eyes.x + (x - EYES.x) / scale,
    y: eyes.y + (y - EYES.y) / scale,
  })
  const toCanonical = ({ x, y }: Point) => ({
    x: EYES.x + (x - eyes.x) * scale,
    y: EYES.y + (y - eyes.y) * scale,
  })
  const start = toCanonical({ x: 0, y: 0 })
  const end = toCanonical({ x: raster.width - 1, y: raster.height - 1 })
  return {
    data: resample(raster, toPicture({ x: 0, y: 0 }), 1 / scale),
    width: WIDTH,
    height: HEIGHT,
    scale,
    toCanonical,
    toPicture,
    inside: {
      left: Math.max(0, Math.ceil(start.x)),
      top: Math.max(0, Math.ceil(start.y)),
      right: Math.min(WIDTH, Math.floor(end.x)),
      bottom: Math.min(HEIGHT, Math.floor(end.y)),
    },
  }
}

function resample({ data, width, height }: Raster, origin: Point, step: number): Uint8Array {
  const samples = Math.min(4, Math.max(1, Math.round(step)))
  const target = new Uint8Array(WIDTH * HEIGHT * 3)
  const share = 1 / (samples * samples)
  let at = 0
  for (let row = 0; row < HEIGHT; row += 1) {
    for (let column = 0; column < WIDTH; column += 1) {
      let [red, green, blue] = [0, 0, 0]
      for (let part = 0; part < samples * samples; part += 1) {
        const px = column + ((part % samples) + 0.5) / samples - 0.5
        const py = row + (Math.floor(part / samples) + 0.5) / samples - 0.5
        const x = Math.min(width - 1.001, Math.max(0, origin.x + px * step))
        const y = Math.min(height - 1.001, Math.max(0, origin.y + py * step))
        const left = Math.floor(x)
        const top = Math.floor(y)
        const right = x - left
        const down = y - top
        const from = (top * width + left) * 3
        const below = from + width * 3
        const [a, b] = [(1 - right) * (1 - down), right * (1 - down)]
        const [c, d] = [(1 - right) * down, right * down]
        red += data[from]! * a + data[from + 3]! * b + data[below]! * c + data[below + 3]! * d
        green +=
          data[from + 1]! * a + data[from + 4]! * b + data[below + 1]! * c + data[below + 4]! * d
        blue +=
          data[from + 2]! * a + data[from + 5]! * b + data[below + 2]! * c + data[below + 5]! * d
      }
      target[at] = red * share + 0.5
      target[at + 1] = green * share + 0.5
      target[at + 2] = blue * share + 0.5
      at += 3
    }
  }
  return target
}
