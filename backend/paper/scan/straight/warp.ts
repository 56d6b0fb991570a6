import type { Bitmap } from '../../drawn_page.js'
import type { Homography } from './homography.js'

const WHITE = 255

/**
 * Draws a bitmap anew: each pixel is taken, between its four neighbours, from where the perspective maps it.
 * What lies outside is white.
 * @param toSource maps pixels of the new bitmap to the old one
 */
export function warp(
  { data, width, height }: Bitmap,
  toSource: Homography,
  size: { width: number; height: number }
): Bitmap {
  const [a, b, c, d, e, f, g, h] = toSource as [
    ...[number, number, number, number, number, number, number, number],
  ]
  const out = new Uint8Array(size.width * size.height * 4).fill(WHITE)
  const [right, below] = [4, width * 4]
  for (let y = 0, at = 0; y < size.height; y += 1)
    for (let x = 0; x < size.width; x += 1, at += 4) {
      const depth = g * x + h * y + 1
      const sourceX = (a * x + b * y + c) / depth
      const sourceY = (d * x + e * y + f) / depth
      if (!(sourceX >= 0 && sourceY >= 0 && sourceX < width - 1 && sourceY < height - 1)) continue
      const [left, top] = [sourceX | 0, sourceY | 0]
      const [toRight, toBelow] = [sourceX - left, sourceY - top]
      const from = top * below + left * right
      for (let channel = from; channel < from + 3; channel += 1) {
        const above = data[channel]! + (data[channel + right]! - data[channel]!) * toRight
        const under =
          data[channel + below]! +
          (data[channel + below + right]! - data[channel + below]!) * toRight
        out[at + channel - from] = above + (under - above) * toBelow + 0.5
      }
    }
  return { data: out, ...size }
}
