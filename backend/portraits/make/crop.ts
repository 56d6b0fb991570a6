import type { Raster } from '#backend/portraits/models/raster'
import { NATIONAL_FORMAT, type Frame } from '#domain/photos/national_format'
import sharp from 'sharp'

/** From this share on a pixel belongs to the person. */
export const BELONGS = 0.5

export interface Crop {
  picture: Raster
  /** Columns of the picture that the photo does not have, on each side. */
  missing: { left: number; right: number }
}

/** Cuts the frame out of the photo; beyond its edges it goes on as it ends. */
export async function crop(
  { data, width, height }: Raster,
  { scale, left, top }: Frame
): Promise<Crop> {
  const size = { width: NATIONAL_FORMAT.width, height: NATIONAL_FORMAT.height }
  const wide = Math.round(size.width / scale)
  const high = Math.round(size.height / scale)
  const [x, y] = [Math.round(left), Math.round(top)]
  const beyond = {
    left: Math.max(0, -x),
    top: Math.max(0, -y),
    right: Math.max(0, x + wide - width),
    bottom: Math.max(0, y + high - height),
  }
  const within = {
    left: Math.max(0, x),
    top: Math.max(0, y),
    width: wide - beyond.left - beyond.right,
    height: high - beyond.top - beyond.bottom,
  }
  const whole = await sharp(data, { raw: { width, height, channels: 3 } })
    .extract(within)
    .extend({ ...beyond, extendWith: 'copy' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { info } = whole
  const scaled = await sharp(whole.data, {
    raw: { width: info.width, height: info.height, channels: 3 },
  })
    .resize({ ...size, fit: 'fill', kernel: 'lanczos3' })
    .raw()
    .toBuffer()
  const pixels = new Uint8Array(scaled.buffer, scaled.byteOffset, scaled.length)
  const missing = { left: beyond.left * scale, right: beyond.right * scale }
  return { picture: { data: pixels, ...size }, missing }
}

/** So many pixels of a person beyond the photo's edge are a shoulder, not the blur of an edge. */
const SHOULDER = 120

/** Is there a person where the photo has ended? What was drawn on there nobody has seen (T12). */
export function isShoulderCut(matte: Float32Array, { left, right }: Crop['missing']): boolean {
  const { width, height } = NATIONAL_FORMAT
  let invented = 0
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < Math.floor(left); column += 1)
      if (matte[row * width + column]! > BELONGS) invented += 1
    for (let column = Math.ceil(width - right); column < width; column += 1)
      if (matte[row * width + column]! > BELONGS) invented += 1
  }
  return invented > SHOULDER
}
