import { geometryOf, type Geometry } from '#backend/portraits/measures/geometry'
import type { Raster, Region } from '#backend/portraits/models/raster'
import { placeOf, wholePicture } from '#backend/portraits/models/raster'
import type { Vision } from '#backend/portraits/models/vision'
import type { Mask } from '#backend/portraits/models/masks'
import type { Rgb } from '#domain/photos/background'
import {
  findFrame,
  measuresOutsideFormat,
  NATIONAL_FORMAT,
  type Frame,
  type ProductMeasures,
} from '#domain/photos/national_format'
import { err, ok, type Result } from '#domain/result'
import { cellColours } from './colour_counts.js'
import { regionOfFace } from './connected_region.js'
import { BELONGS, crop, isShoulderCut } from './crop.js'
import { encodeProduct } from './encode_product.js'
import { findLeftovers } from './leftovers.js'
import { matteOf, composite } from './matte.js'
import { measureProduct } from './measure_product.js'
import { CELL, COLUMNS, type ShownHead } from './person_core.js'
import { removeLeftovers } from './remove_leftovers.js'
import { shownByMatte } from './shown_cells.js'

/** Why no national picture can be made of a photo. */
export type MakeFault =
  | { type: 'no_face' }
  | { type: 'head_cut' }
  | { type: 'shoulder_cut' }
  | { type: 'cannot_be_framed' }
  | { type: 'too_many_bytes' | 'too_few_bytes' }
  | { type: 'does_not_fit'; measures: ProductMeasures }

/** A head as the check has measured it, in the picture's pixels. */
export type KnownHead = Pick<Geometry, 'eyes' | 'height' | 'width'>

async function lookFor(vision: Vision, raster: Raster): Promise<KnownHead | null> {
  const [face] = await vision.detect(raster)
  return face ? geometryOf(await vision.mesh(raster, face)) : null
}

export interface MadePhoto {
  jpeg: Buffer
  measures: ProductMeasures
}

/** The head with the hair and its surroundings, for the mask. */
const aroundHead = ({ eyes, height }: KnownHead): Region => ({
  x: eyes.x,
  y: eyes.y + 0.6 * height,
  side: 5 * height,
  angle: 0,
})

/** The uppermost row of the mask above the face that belongs to the person; null where the picture cuts it. */
function hairTop(mask: Mask, { eyes, width }: KnownHead): number | null {
  const cell = mask.region.side / mask.size
  for (let row = 0; row < mask.size; row += 1) {
    const { y } = placeOf(mask.region, 0.5, (row + 0.5) / mask.size)
    let count = 0
    for (let column = 0; column < mask.size; column += 1) {
      const { x } = placeOf(mask.region, (column + 0.5) / mask.size, 0.5)
      if (Math.abs(x - eyes.x) > width * 0.6) continue
      if (mask.share[row * mask.size + column]! > BELONGS) count += 1
    }
    if (count * cell > width * 0.12) return y <= cell ? null : y - cell / 2
  }
  return null
}

/** The head in the pixels of the cropped picture. */
const headInFrame = ({ eyes, height, width }: KnownHead, top: number, frame: Frame): ShownHead => ({
  x: (eyes.x - frame.left) * frame.scale,
  eyes: (eyes.y - frame.top) * frame.scale,
  chin: (eyes.y + height - frame.top) * frame.scale,
  top: (top - frame.top) * frame.scale,
  width: width * frame.scale,
})

/** Removing needs less evidence than refusing: hair and skin have few colours, so mistakes are rare. */
const TIMES_RARER_TO_REMOVE = 5

/** Removes from the matte what belongs to the background by its colours, above the chin, and all specks. */
function cleaned(matte: Float32Array, colours: Uint16Array, head: ShownHead): Float32Array {
  const shown = shownByMatte(matte)
  const pieces = findLeftovers(colours, shown, head, TIMES_RARER_TO_REMOVE)
  // Beside the shoulders a mistake would remove clothing: there leftovers are only measured.
  pieces.fill(0, Math.floor(head.chin / CELL) * COLUMNS)
  if (pieces.includes(1)) removeLeftovers(matte, shown, pieces)
  return regionOfFace(matte, NATIONAL_FORMAT.width)
}

/**
 * Makes the national picture of a photo that was checked, then measures what it made: what does not
 * fit is refused with the reason and never delivered. Nothing is turned, mirrored or retouched (T12).
 * @param known what the check measured; looked for where it is not given
 */
export async function makePhoto(
  vision: Vision,
  raster: Raster,
  background: Rgb,
  known: KnownHead | null = null
): Promise<Result<MadePhoto, MakeFault>> {
  const head = known ?? (await lookFor(vision, raster))
  if (!head) return err({ type: 'no_face' })
  const top = hairTop(await vision.person(raster, aroundHead(head)), head)
  if (top === null) return err({ type: 'head_cut' })
  const { eyes, width: faceWidth } = head
  const frame = findFrame({ eyes, top, faceWidth, picture: raster })
  if (!frame) return err({ type: 'cannot_be_framed' })
  const { picture, missing } = await crop(raster, frame)
  const whole = wholePicture(picture)
  const hair = await vision.hair(picture, whole)
  const shown = headInFrame(head, top, frame)
  const person = await vision.personTwice(picture, whole, shown.chin)
  const colours = cellColours(picture)
  const matte = cleaned(matteOf(picture, person, hair), colours, shown)
  if (isShoulderCut(matte, missing)) return err({ type: 'shoulder_cut' })
  const encoded = await encodeProduct(composite(picture, matte, background))
  if (!encoded.ok) return err({ type: encoded.error })
  const measures = await measureProduct(vision, encoded.value, {
    background,
    matte,
    picture,
    colours,
  })
  if (!measures) return err({ type: 'no_face' })
  if (measuresOutsideFormat(measures).length > 0) return err({ type: 'does_not_fit', measures })
  return ok({ jpeg: encoded.value, measures })
}
