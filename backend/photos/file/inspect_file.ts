import { err, ok, type Result } from '#domain/result'
import type { FileFault } from '#domain/photos/file_faults'
import { readJpegHeader } from './jpeg_header.js'
import { kindOf } from './picture_kind.js'

export const MOST_MEGABYTES = 25
export const MOST_BYTES = MOST_MEGABYTES * 2 ** 20
export const MOST_PIXELS = 50_000_000
/** A progressive picture is held whole while it is decoded. */
export const MOST_PIXELS_PROGRESSIVE = 25_000_000
const LEAST_SIDES = [400, 500] as const
/** 压缩品质系数 ≥ 60 (T4): what was squeezed further has lost what the product must show. */
const LEAST_QUALITY = 60

export interface PictureHeader {
  width: number
  height: number
  progressive: boolean
}

/** What is wrong with a picture's size alone, as its header gives it. */
export function sizeFault({ width, height, progressive }: PictureHeader): FileFault | null {
  const pixels = width * height
  if (pixels > MOST_PIXELS) return 'too_many_pixels'
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  if (short < LEAST_SIDES[0] || long < LEAST_SIDES[1]) return 'too_few_pixels'
  return progressive && pixels > MOST_PIXELS_PROGRESSIVE ? 'too_many_pixels_progressive' : null
}

function inspectJpeg(bytes: Buffer): Result<PictureHeader, FileFault> {
  const header = readJpegHeader(bytes)
  if (!header?.usual) return err('broken')
  if (header.components !== 3) return err('not_rgb')
  if (header.bits !== 8) return err('sixteen_bit')
  const fault = sizeFault(header)
  if (fault) return err(fault)
  if (header.quality !== null && header.quality < LEAST_QUALITY) return err('low_quality')
  return ok(header)
}

function inspectPng(bytes: Buffer): Result<PictureHeader, FileFault> {
  if (bytes.length < 33 || bytes.subarray(12, 16).toString('latin1') !== 'IHDR')
    return err('broken')
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const [bits, colour, interlaced] = [bytes[24]!, bytes[25]!, bytes[28] === 1]
  if (bits === 16) return err('sixteen_bit')
  // Grey carries no skin; a palette is no photo.
  if (colour !== 2 && colour !== 6) return err('not_rgb')
  const header = { width, height, progressive: interlaced }
  const fault = sizeFault(header)
  return fault ? err(fault) : ok(header)
}

/** FILE: what can be said of a file by its header alone, before a single pixel is decoded. */
export function inspectFile(bytes: Buffer): Result<PictureHeader, FileFault> {
  if (bytes.length > MOST_BYTES) return err('too_large')
  const kind = kindOf(bytes)
  if (kind === 'jpeg') return inspectJpeg(bytes)
  return kind === 'png' ? inspectPng(bytes) : err(kind)
}
