import type { Raster } from '#backend/portraits/models/raster'
import sharp from 'sharp'
import type { Canvas, Size } from './planes.js'

/** What the camera of a phone shows upright: the photo, of which a picture of the burst is a half. */
export const PHOTO: Size = { width: 960, height: 1_280 }
const FRAME_WIDTH = 480
const FRAME_QUALITY = 80
const PHOTO_QUALITY = 92

/** @param step how many points of the photo one of its points is wide */
export function emptyCanvas(step: number): Canvas {
  const size = { width: PHOTO.width / step, height: PHOTO.height / step }
  return { ...size, step, light: new Float32Array(size.width * size.height * 3) }
}

/** A bell curve from a stream of numbers in 0–1. */
export const bell = (random: () => number) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Many values of noise, drawn once: each picture reads them from another place. */
export const noiseFrom = (random: () => number): Float32Array =>
  Float32Array.from({ length: 1 << 18 }, () => bell(random))

/** What a sensor makes of it: noise of so many levels. Each row reads it from another place, so that nothing repeats. */
export function sensed(
  { light, width, height }: Canvas,
  noise: Float32Array,
  levels: number,
  random: () => number
): Raster {
  const data = new Uint8Array(light.length)
  const row = width * 3
  for (let y = 0; y < height; y += 1) {
    const from = Math.floor(random() * noise.length)
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x
      const value = light[at]! + levels * noise[(x + from) & (noise.length - 1)]!
      data[at] = Math.max(0, Math.min(255, Math.round(value)))
    }
  }
  return { data, width, height }
}

const open = ({ data, width, height }: Raster) =>
  sharp(data, { raw: { width, height, channels: 3 } })

/** A picture of the burst, as the page draws it. */
export const frameOf = (seen: Raster): Promise<Buffer> =>
  open(seen).resize(FRAME_WIDTH).jpeg({ quality: FRAME_QUALITY }).toBuffer()

/** The photo, as the page sends it. */
export const photoOf = (seen: Raster): Promise<Buffer> =>
  open(seen).jpeg({ quality: PHOTO_QUALITY }).toBuffer()
