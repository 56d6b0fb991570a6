import sharp from 'sharp'

/** Grey pixels, one byte each. */
export interface Grey {
  data: Uint8Array
  width: number
  height: number
}

export const sharpOf = ({ data, width, height }: Grey) =>
  sharp(data, { raw: { width, height, channels: 1 } }).toColourspace('b-w')

/** Draws an SVG, or reads a file, in grey. */
export async function greyOf(file: Buffer): Promise<Grey> {
  const { data, info } = await sharp(file)
    .flatten({ background: '#ffffff' })
    .toColourspace('b-w')
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/**
 * Draws a picture anew: each pixel is taken, between its four neighbours, from where it is mapped to.
 * @param outside the grey of what is mapped beside the picture
 */
export function remapped(
  { data, width, height }: Grey,
  size: { width: number; height: number },
  toSource: (x: number, y: number, to: [number, number]) => void,
  outside: number
): Grey {
  const out = new Uint8Array(size.width * size.height).fill(outside)
  const to: [number, number] = [0, 0]
  for (let y = 0, at = 0; y < size.height; y += 1)
    for (let x = 0; x < size.width; x += 1, at += 1) {
      toSource(x, y, to)
      const [sourceX, sourceY] = to
      if (!(sourceX >= 0 && sourceY >= 0 && sourceX < width - 1 && sourceY < height - 1)) continue
      const [left, top] = [sourceX | 0, sourceY | 0]
      const from = top * width + left
      const above = data[from]! + (data[from + 1]! - data[from]!) * (sourceX - left)
      const under =
        data[from + width]! + (data[from + width + 1]! - data[from + width]!) * (sourceX - left)
      out[at] = above + (under - above) * (sourceY - top) + 0.5
    }
  return { data: out, ...size }
}
