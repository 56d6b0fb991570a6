import { NATIONAL_FORMAT } from '#domain/photos/national_format'
import { err, ok, type Result } from '#domain/result'
import {
  fileProblem,
  type FileFault,
  type FileProblem,
  type FileRemark,
} from '#domain/photos/file_faults'
import { readJpegHeader } from './jpeg_header.js'
import { repairJpeg } from './repair_jpeg.js'
import { detectKind } from './picture_kind.js'
import { hasPngEnd } from './png_end.js'

const MEGABYTE = 2 ** 20
export const MAX_MEGABYTES = 25
export const MAX_BYTES = MAX_MEGABYTES * MEGABYTE
/**
 * The largest pictures of phones (50, 64, 108 megapixels; 200 are more than 25 MB). Such a picture is
 * scaled while it is decoded and takes some 10 MB. Measured by `npm run bench -- memory`.
 */
export const MAX_PIXELS = 110_000_000
/**
 * Samples of a picture that is held in memory whole while it is decoded: two bytes each in a JPEG, one in
 * a PNG. 155 million are 50 megapixels in full colour, or 100 with halved colour (4:2:0), as phones save
 * it.
 */
export const MAX_SAMPLES_HELD = 155_000_000

export interface PictureSize {
  width: number
  height: number
  /** Samples a pixel if the whole picture is held in memory while it is decoded; 0 if not. */
  heldSamples: number
}

/** Minimum of the shorter and of the longer side. */
const MIN_SIDES = [400, 500] as const
/** A photo compressed more than the product may be (T4) has lost detail that the product must show. */
const MIN_QUALITY = NATIONAL_FORMAT.minQuality

const megapixels = (pixels: number) => pixels / 1_000_000

function tooLarge(fault: FileFault, pixels: number, max: number): FileProblem | null {
  return pixels > max ? fileProblem(fault, megapixels(pixels), megapixels(max)) : null
}

/** The problem of the side that is too short, the shorter side first. */
function tooSmall(width: number, height: number): FileProblem | null {
  const sides = [Math.min(width, height), Math.max(width, height)]
  const at = sides.findIndex((side, index) => side < MIN_SIDES[index]!)
  return at < 0 ? null : fileProblem('too_few_pixels', sides[at], MIN_SIDES[at])
}

/** The fault of a picture's size, as given by its header. */
export function sizeProblem({ width, height, heldSamples }: PictureSize): FileProblem | null {
  const pixels = width * height
  return (
    tooLarge('too_many_pixels', pixels, MAX_PIXELS) ??
    tooSmall(width, height) ??
    tooLarge('too_many_pixels_progressive', pixels, MAX_SAMPLES_HELD / heldSamples)
  )
}

/** A file whose header shows no fault. */
export interface InspectedFile {
  /** The bytes for the decoder. */
  bytes: Buffer
  remark: FileRemark | null
  heldSamples: number
}
type Inspected = Result<InspectedFile, FileProblem>

const refused = (fault: FileFault): Inspected => err(fileProblem(fault))
const inspected = (bytes: Buffer, hasEndMark: boolean, heldSamples: number): Inspected =>
  ok({ bytes, remark: hasEndMark ? null : 'no_end_mark', heldSamples })

/** Faults by number of components of a JPEG; three is correct. */
const COMPONENT_FAULTS: Record<number, FileFault> = { 1: 'grey', 4: 'cmyk' }

function inspectJpeg(bytes: Buffer): Inspected {
  const header = readJpegHeader(bytes)
  if (!header) return refused('broken')
  if (header.bits !== 8) return refused('sixteen_bit')
  if (header.components !== 3) return refused(COMPONENT_FAULTS[header.components] ?? 'not_rgb')
  const problem = sizeProblem(header)
  if (problem) return err(problem)
  const { quality } = header
  if (quality !== null && quality < MIN_QUALITY)
    return err(fileProblem('low_quality', quality, MIN_QUALITY))
  const repaired = repairJpeg(bytes)
  if (!repaired.hasAllScans) return refused('truncated')
  return inspected(repaired.bytes, repaired.hasEndMark, header.heldSamples)
}

/** Colour types of a PNG (ISO/IEC 15948, 11.2.2): 0 and 4 are grey; 2, 3 (a palette) and 6 are colour. */
const GREY_TYPES = [0, 4]
const SAMPLES_WITH_ALPHA = 4

function inspectPng(bytes: Buffer): Inspected {
  if (bytes.length < 33 || bytes.subarray(12, 16).toString('latin1') !== 'IHDR')
    return refused('broken')
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const [bits, colour] = [bytes[24]!, bytes[25]!]
  if (bits === 16) return refused('sixteen_bit')
  if (GREY_TYPES.includes(colour)) return refused('grey')
  const isInterlaced = bytes[28] === 1
  const heldSamples = isInterlaced ? SAMPLES_WITH_ALPHA : 0
  const problem = sizeProblem({ width, height, heldSamples })
  return problem ? err(problem) : inspected(bytes, hasPngEnd(bytes), heldSamples)
}

/** FILE: checks a file before a single pixel is decoded. */
export function inspectFile(bytes: Buffer): Inspected {
  if (bytes.length > MAX_BYTES)
    return err(fileProblem('too_large', bytes.length / MEGABYTE, MAX_MEGABYTES))
  const kind = detectKind(bytes)
  if (kind === 'jpeg') return inspectJpeg(bytes)
  return kind === 'png' ? inspectPng(bytes) : refused(kind)
}
