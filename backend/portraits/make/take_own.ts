import { decodePhoto } from '#backend/portraits/files/decode_photo'
import { readJpegHeader } from '#backend/portraits/files/jpeg_header'
import { detectKind } from '#backend/portraits/files/picture_kind'
import { wholePicture } from '#backend/portraits/models/raster'
import type { Vision } from '#backend/portraits/models/vision'
import type { Rgb } from '#domain/photos/background'
import { NATIONAL_FORMAT } from '#domain/photos/national_format'
import { err, type Result } from '#domain/result'
import { checkProduct, type MadePhoto, type ProductFault } from './check_product.js'
import { cellColours } from './colour_counts.js'
import { regionOfFace } from './connected_region.js'
import { grownMatte } from './grown_matte.js'
import { lookForHead } from './known_head.js'
import { matteOf } from './matte.js'

/**
 * So near to the person the mask may be mistaken, px: of 34 products of portraits, given back as own ones, 7 would be
 * refused for their hair or shoulders at 0, and none at 8.
 */
const EDGE = 16

/** Why a file is no finished picture: another format, another size, or not readable as a photo. */
export type OwnFault =
  | { type: 'own_not_jpeg' }
  | { type: 'own_unreadable' }
  | { type: 'own_size'; width: number; height: number; bytes: number }

/** What the file says of itself, before anything is decoded. */
function faultOfFile(bytes: Buffer): OwnFault | null {
  if (detectKind(bytes) !== 'jpeg') return { type: 'own_not_jpeg' }
  const header = readJpegHeader(bytes)
  if (!header) return { type: 'own_unreadable' }
  const { width, height } = header
  const [fewest, most] = NATIONAL_FORMAT.bytes
  const fits =
    width === NATIONAL_FORMAT.width &&
    height === NATIONAL_FORMAT.height &&
    bytes.length >= fewest &&
    bytes.length <= most
  return fits ? null : { type: 'own_size', width, height, bytes: bytes.length }
}

/**
 * Takes a finished picture that a person has made elsewhere, with the checks of one that the machine makes. Its pixels
 * are encoded afresh, so that nothing else of the file is left: no EXIF, no place, no comment.
 */
export async function takeOwn(
  vision: Vision,
  bytes: Buffer,
  background: Rgb
): Promise<Result<MadePhoto, ProductFault | OwnFault>> {
  const fault = faultOfFile(bytes)
  if (fault) return err(fault)
  const decoded = await decodePhoto(bytes)
  if (!decoded.ok) return err({ type: 'own_unreadable' })
  const { raster } = decoded.value
  // Turned by its EXIF.
  if (raster.width !== NATIONAL_FORMAT.width) return err({ type: 'own_unreadable' })
  const head = await lookForHead(vision, raster)
  if (!head) return err({ type: 'no_face' })
  const whole = wholePicture(raster)
  const person = await vision.personTwice(raster, whole, head.eyes.y + head.height)
  const seen = regionOfFace(matteOf(raster, person, await vision.hair(raster, whole)), raster.width)
  const matte = grownMatte(seen, raster.width, EDGE)
  // It was made of no photo of ours: what is behind the person is seen in the picture itself.
  const source = { background, matte, picture: raster, colours: cellColours(raster) }
  return checkProduct(vision, raster, source)
}
