import type { Raster } from '#backend/portraits/models/raster'
import { NATIONAL_FORMAT, type Frame } from '#domain/photos/national_format'
import sharp from 'sharp'

/** From this share on a pixel counts as the person. */
export const BELONGS = 0.5

export interface Crop {
  picture: Raster
  /** Columns of the frame outside the photo, on each side. */
  missing: { left: number; right: number }
}

/** Crops the photo to the frame; outside the photo its edge pixels are repeated. */
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

/** From this many pixels of a person at the photo's edge it is a shoulder, not the blur of an edge. */
const SHOULDER = 120

/**
 * Does the person continue beyond the photo's edge? The repeated pixels there would be invented (T12).
 */
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
