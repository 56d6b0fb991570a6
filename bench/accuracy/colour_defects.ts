import { TONINGS } from '#backend/demo/synthetic/toning'
import sharp from 'sharp'
import { fromLinear, readRaster, toLinear, toSharp, type DefectSpec } from './defect.js'

/** Changes the colours of every pixel, then saves the picture as a JPEG, as programs and cameras do. */
const toned = (name: string, middle: boolean, colours: Toned, share = 1): DefectSpec => ({
  name,
  rule: 'PR27',
  middle,
  async apply({ raster }) {
    const data = new Uint8Array(raster.data.length)
    for (let at = 0; at < data.length; at += 3) {
      const seen = raster.data.subarray(at, at + 3)
      const [red, green, blue] = seen as unknown as [number, number, number]
      for (const [channel, value] of colours(red, green, blue).entries()) {
        const mixed = seen[channel]! * (1 - share) + value * share
        data[at + channel] = Math.max(0, Math.min(255, Math.round(mixed)))
      }
    }
    return readRaster(
      sharp(
        await toSharp({ ...raster, data })
          .jpeg({ quality: 85 })
          .toBuffer()
      )
    )
  },
})
type Toned = (red: number, green: number, blue: number) => number[]

/** Multiplies linear light by a factor per channel, as a filter or a wrong white balance does. */
const filtered =
  (...factors: [number, number, number]): Toned =>
  (...colour) =>
    colour.map((value, channel) => fromLinear(toLinear(value) * factors[channel]!))

/** Faults of colours (PR27), and ordinary warm and cold light, in which nothing should be found. */
export const COLOUR_DEFECTS: DefectSpec[] = [
  toned('grey saved as RGB', true, TONINGS.grey),
  toned('grey by 60 %', false, TONINGS.grey, 0.6),
  toned('red and blue swapped', true, TONINGS.swapped),
  toned('sepia', true, TONINGS.sepia),
  toned('warm filter', true, filtered(1.4, 1, 0.4)),
  toned('cold filter', true, filtered(0.6, 1, 1.7)),
  toned('green filter', true, filtered(0.7, 1.2, 0.7)),
  toned('warm light', false, filtered(1.15, 1, 0.78)),
  toned('cold light', false, filtered(0.87, 1, 1.28)),
]
