import { NATIONAL_FORMAT } from '#domain/photos/national_format'
import { err, ok, type Result } from '#domain/result'
import { fileProblem, type FileFault, type FileProblem } from '#domain/photos/file_faults'
import { readJpegHeader } from './jpeg_header.js'
import { kindOf } from './picture_kind.js'

const MEGABYTE = 2 ** 20
export const MOST_MEGABYTES = 25
export const MOST_BYTES = MOST_MEGABYTES * MEGABYTE
export const MOST_PIXELS = 50_000_000
/** A progressive picture is held whole while it is decoded. */
export const MOST_PIXELS_PROGRESSIVE = 25_000_000
export interface PictureHeader {
  width: number
  height: number
  progressive: boolean
}

/** The shorter and the longer side that a photo has at least. */
const LEAST_SIDES = [400, 500] as const
/** What was squeezed further than the product may be (T4) has lost what that must show. */
const LEAST_QUALITY = NATIONAL_FORMAT.leastQuality

const megapixels = (pixels: number) => pixels / 1_000_000

function tooLarge(fault: FileFault, pixels: number, most: number): FileProblem | null {
  return pixels > most ? fileProblem(fault, megapixels(pixels), megapixels(most)) : null
}

/** The side that is too short, the shorter first. */
function tooSmall(width: number, height: number): FileProblem | null {
  const sides = [Math.min(width, height), Math.max(width, height)]
  const at = sides.findIndex((side, index) => side < LEAST_SIDES[index]!)
  return at < 0 ? null : fileProblem('too_few_pixels', sides[at], LEAST_SIDES[at])
}

/** What is wrong with a picture's size alone, as its header gives it. */
export function sizeProblem({ width, height, progressive }: PictureHeader): FileProblem | null {
  const pixels = width * height
  return (
    tooLarge('too_many_pixels', pixels, MOST_PIXELS) ??
    tooSmall(width, height) ??
    (progressive ? tooLarge('too_many_pixels_progressive', pixels, MOST_PIXELS_PROGRESSIVE) : null)
  )
}

type Inspected = Result<PictureHeader, FileProblem>

const refused = (fault: FileFault): Inspected => err(fileProblem(fault))

function inspectJpeg(bytes: Buffer): Inspected {
  const header = readJpegHeader(bytes)
  if (!header?.usual) return refused('broken')
  if (header.components !== 3) return refused('not_rgb')
  if (header.bits !== 8) return refused('sixteen_bit')
  const problem = sizeProblem(header)
  if (problem) return err(problem)
  const { quality } = header
  if (quality !== null && quality < LEAST_QUALITY)
    return err(fileProblem('low_quality', quality, LEAST_QUALITY))
  return ok(header)
}

function inspectPng(bytes: Buffer): Inspected {
  if (bytes.length < 33 || bytes.subarray(12, 16).toString('latin1') !== 'IHDR')
    return refused('broken')
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const [bits, colour, interlaced] = [bytes[24]!, bytes[25]!, bytes[28] === 1]
  if (bits === 16) return refused('sixteen_bit')
  // Grey carries no skin; a palette is no photo.
  if (colour !== 2 && colour !== 6) return refused('not_rgb')
  const header = { width, height, progressive: interlaced }
  const problem = sizeProblem(header)
  return problem ? err(problem) : ok(header)
}

/** FILE: what can be said of a file by its header alone, before a single pixel is decoded. */
export function inspectFile(bytes: Buffer): Inspected {
  if (bytes.length > MOST_BYTES)
    return err(fileProblem('too_large', bytes.length / MEGABYTE, MOST_MEGABYTES))
  const kind = kindOf(bytes)
  if (kind === 'jpeg') return inspectJpeg(bytes)
  return kind === 'png' ? inspectPng(bytes) : refused(kind)
}
