import type { Raster } from '#backend/portraits/models/raster'
import { NATIONAL_FORMAT } from '#domain/photos/national_format'
import { err, ok, type Result } from '#domain/result'
import sharp from 'sharp'

const MAX_TRIES = 8
const MAX_QUALITY = 98
/** Most photos end near this quality: the search begins here. */
const USUAL_QUALITY = 92
/** At this share of the upper bound another attempt gains nothing. */
const GOOD_ENOUGH = 0.9

/** JFIF APP0 with 300 dots an inch: sharp writes none, and readers without EXIF look here. */
function densityHeader(): Buffer {
  const segment = Buffer.from('ffe000104a46494600010101000000000000', 'hex')
  segment.writeUInt16BE(NATIONAL_FORMAT.dpi, 12)
  segment.writeUInt16BE(NATIONAL_FORMAT.dpi, 14)
  return segment
}

const START_OF_IMAGE = 2

function withDensity(jpeg: Buffer): Buffer {
  const head = jpeg.subarray(0, START_OF_IMAGE)
  return Buffer.concat([head, densityHeader(), jpeg.subarray(START_OF_IMAGE)])
}

/**
 * The best quality of at least 60 whose file has 20–40 KB, in at most eight encodings.
 * @returns `too_many_bytes` or `too_few_bytes` if no quality gives such a file
 */
export async function encodeProduct({
  data,
  width,
  height,
}: Raster): Promise<Result<Buffer, 'too_many_bytes' | 'too_few_bytes'>> {
  const [fewest, most] = NATIONAL_FORMAT.bytes
  let [low, high] = [NATIONAL_FORMAT.minQuality as number, MAX_QUALITY]
  let best: Buffer | null = null
  let isTooLarge = false
  for (let tries = 0; tries < MAX_TRIES && low <= high; tries += 1) {
    const quality = tries === 0 ? USUAL_QUALITY : Math.floor((low + high) / 2)
    const raw = { width, height, channels: 3 } as const
    const jpeg = await sharp(data, { raw }).jpeg({ quality, optimiseCoding: true }).toBuffer()
    const bytes = jpeg.length + densityHeader().length
    if (bytes > most) {
      isTooLarge = true
      high = quality - 1
    } else {
      if (bytes >= fewest) best = jpeg
      if (bytes >= most * GOOD_ENOUGH) break
      low = quality + 1
    }
  }
  if (best) return ok(withDensity(best))
  return err(isTooLarge ? 'too_many_bytes' : 'too_few_bytes')
}
