import type { Raster } from '#backend/portraits/models/raster'
import { err, ok, type Result } from '#domain/result'
import exifReader from 'exif-reader'
import sharp, { type Sharp } from 'sharp'
import {
  fileProblem,
  type FileFault,
  type FileProblem,
  type FileRemark,
} from '#domain/photos/file_faults'
import { inspectFile, MAX_PIXELS, sizeProblem } from './inspect_file.js'

/** Largest side of a stored photo. */
const LONGEST_SIDE = 1_280
const STORED_QUALITY = 92

// One process a core: one thread for each picture, and no cache between pictures.
sharp.concurrency(1)
sharp.cache(false)

export interface DecodedPhoto {
  raster: Raster
  /** PR27: the editing software named in the photo's metadata, or null. */
  editor: string | null
  remark: FileRemark | null
}

/** Editing programs by the name they write; the firmware of cameras is not among them. */
const EDITORS =
  /photoshop|lightroom|snapseed|meitu|美图|faceu|b612|beauty|facetune|picsart|醒图|轻颜|美颜|一甜相机|无他相机|天天P图|ulike|camera360|remini|vsco|gimp|pixelmator/i

function findEditor(exif: Buffer | undefined): string | null {
  if (!exif) return null
  try {
    const { Image } = exifReader(exif)
    const software = String(Image?.Software ?? '')
    return EDITORS.test(software) ? software.slice(0, 40) : null
  } catch {
    // Unreadable metadata counts as none.
    return null
  }
}

/** Words with which sharp and its libraries report a fault of the file. */
const FILE_ERRORS =
  /vips|jpeg|png|input (file|buffer|image)|corrupt|unsupported|premature|invalid|warning treated|unknown error/i
const CUT_OFF = /premature|truncated|end of file|unexpected end|too short/i

/**
 * Classifies an error of sharp, which reports faults of a file only in words.
 * @throws errors that are not about the file: they are not the student's fault
 */
function decodeFault(error: unknown): FileFault {
  const said = String(error)
  if (CUT_OFF.test(said)) return 'truncated'
  if (!FILE_ERRORS.test(said)) throw error
  return 'broken'
}

const open = (bytes: Buffer, failOn: 'warning' | 'truncated' = 'truncated') =>
  sharp(bytes, { failOn, limitInputPixels: MAX_PIXELS })

async function readRaster(image: Sharp): Promise<Raster & { channels: number }> {
  const { data, info } = await image
    .autoOrient()
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.length)
  return { data: pixels, width, height, channels }
}

/**
 * A truncated file that was given an end mark is grey at its lower edge, and the decoder only warns about
 * it. Its other warnings are harmless: cameras write such files.
 */
async function readUploadedRaster(bytes: Buffer) {
  try {
    return await readRaster(open(bytes, 'warning'))
  } catch (error) {
    if (CUT_OFF.test(String(error))) throw error
    return readRaster(open(bytes))
  }
}

/**
 * FILE: inspects a file and decodes it once, upright, in sRGB, at most 1,280 px on its longer side. Of its
 * metadata only the name of an editing program is returned.
 */
export async function decodePhoto(raw: Buffer): Promise<Result<DecodedPhoto, FileProblem>> {
  const inspected = inspectFile(raw)
  if (!inspected.ok) return inspected
  const { bytes, remark, heldSamples } = inspected.value
  try {
    const { exif, width, height } = await open(bytes).metadata()
    // A crafted header may show us one size and the decoder another.
    const problem = sizeProblem({ width, height, heldSamples })
    if (problem) return err(problem)
    const { channels, ...raster } = await readUploadedRaster(bytes)
    if (channels !== 3) return err(fileProblem('not_rgb'))
    return ok({ raster, editor: findEditor(exif), remark })
  } catch (error) {
    const fault = decodeFault(error)
    // Libpng does not report that data is missing: a file without its end chunk was truncated.
    return err(fileProblem(remark === 'no_end_mark' ? 'truncated' : fault))
  }
}

/**
 * Decodes a stored picture, which was inspected when it was uploaded.
 * @throws if it is not a stored picture
 */
export async function decodeStored(bytes: Buffer): Promise<Raster> {
  const { data, width, height } = await readRaster(open(bytes))
  return { data, width, height }
}

/** Encodes the picture to store: a fresh encoding, so that nothing else of the uploaded file is left. */
export const encodeStored = ({ data, width, height }: Raster): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: STORED_QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer()

/** Size in a list: large enough to recognise, too small for any other use. */
const THUMBNAIL = { width: 120, height: 160 }

/** Encodes the thumbnail of a stored picture. */
export const encodeThumbnail = ({ data, width, height }: Raster): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 3 } })
    .resize({ ...THUMBNAIL, fit: 'inside' })
    .jpeg({ quality: 80 })
    .toBuffer()

/** Size on paper: 27 mm at 226 dpi. */
const ON_PAPER = { width: 240, height: 320 }

/** Encodes the copy of a finished picture that papers show. */
export const encodeForPaper = (jpeg: Buffer): Promise<Buffer> =>
  sharp(jpeg).resize(ON_PAPER).jpeg({ quality: 80 }).toBuffer()
