/** A decoded picture: rows of red, green, blue, 8 bits each. */
export interface Raster {
  data: Uint8Array
  width: number
  height: number
}

export interface Point {
  x: number
  y: number
}

export interface Box extends Point {
  width: number
  height: number
}

/**
 * A square region as input of a model: centre and side in the picture's pixels, and its rotation (radians,
 * clockwise).
 */
export interface Region extends Point {
  side: number
  angle: number
}

/** The square around a whole picture. */
export const wholePicture = ({ width, height }: Pick<Raster, 'width' | 'height'>): Region => ({
  x: width / 2,
  y: height / 2,
  side: Math.max(width, height),
  angle: 0,
})

/** Converts a point of the square (0–1) to the picture. */
export function placeOf({ x, y, side, angle }: Region, u: number, v: number): Point {
  const dx = (u - 0.5) * side
  const dy = (v - 0.5) * side
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return { x: x + cos * dx - sin * dy, y: y + sin * dx + cos * dy }
}

/** What `sample` writes for a value of 0–255: `value * factor + offset`. */
export interface Scale {
  factor: number
  offset: number
}

export const ZERO_TO_ONE: Scale = { factor: 1 / 255, offset: 0 }
export const MINUS_ONE_TO_ONE: Scale = { factor: 2 / 255, offset: -1 }

/**
 * Samples a region into `size` × `size` cells of `stride` numbers each, the first three being red, green
 * and blue. It interpolates between pixels; outside the picture it is black.
 */
export function sample(
  { data, width, height }: Raster,
  region: Region,
  size: number,
  { factor, offset }: Scale,
  stride = 3
): Float32Array {
  const values = new Float32Array(size * size * stride)
  const step = region.side / size
  const cos = Math.cos(region.angle) * step
  const sin = Math.sin(region.angle) * step
  const half = size / 2 - 0.5
  for (let row = 0; row < size; row += 1) {
    let x = region.x - 0.5 - cos * half - sin * (row - half)
    let y = region.y - 0.5 - sin * half + cos * (row - half)
    let at = row * size * stride
    for (let column = 0; column < size; column += 1) {
      const left = Math.floor(x)
      const top = Math.floor(y)
      if (left >= 0 && top >= 0 && left < width - 1 && top < height - 1) {
        const right = x - left
        const down = y - top
        const from = (top * width + left) * 3
        const below = from + width * 3
        for (let channel = 0; channel < 3; channel += 1) {
          const upper = data[from + channel]! * (1 - right) + data[from + channel + 3]! * right
          const lower = data[below + channel]! * (1 - right) + data[below + channel + 3]! * right
          values[at + channel] = (upper * (1 - down) + lower * down) * factor + offset
        }
      } else for (let channel = 0; channel < 3; channel += 1) values[at + channel] = offset
      at += stride
      x += cos
      y += sin
    }
  }
  return values
}
