import type { Raster, Region } from '#backend/portraits/models/raster'
import { placeOf, wholePicture } from '#backend/portraits/models/raster'
import type { Vision } from '#backend/portraits/models/vision'
import type { Mask } from '#backend/portraits/models/masks'
import type { Rgb } from '#domain/photos/background'
import { askFrame, type FrameFault, type HandFrame } from '#domain/photos/hand_frame'
import { findFrame, NATIONAL_FORMAT, type Frame } from '#domain/photos/national_format'
import { err, type Result } from '#domain/result'
import { cellColours } from './colour_counts.js'
import { checkProduct, type MadePhoto, type ProductFault } from './check_product.js'
import { regionOfFace } from './connected_region.js'
import { BELONGS, crop, isShoulderCut } from './crop.js'
import { lookForHead, type KnownHead } from './known_head.js'
import { findLeftovers } from './leftovers.js'
import { matteOf, composite } from './matte.js'
import { CELL, COLUMNS, type ShownHead } from './person_core.js'
import { removeLeftovers } from './remove_leftovers.js'
import { shownByMatte } from './shown_cells.js'

/** Why no national picture can be made of a part of a photo. */
export type FramedFault = ProductFault | { type: 'shoulder_cut' }

/** Why none can be made of a photo. */
export type MakeFault = FramedFault | { type: 'head_cut' } | { type: 'cannot_be_framed' }

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

/** A head and the part of the photo that is shown. */
interface Framed {
  head: KnownHead
  top: number
  frame: Frame
}

/** Cuts the frame, puts the colour behind the person, and measures what that gives. */
async function makeOfFrame(
  vision: Vision,
  raster: Raster,
  background: Rgb,
  { head, top, frame }: Framed
): Promise<Result<MadePhoto, FramedFault>> {
  const { picture, missing } = await crop(raster, frame)
  const whole = wholePicture(picture)
  const hair = await vision.hair(picture, whole)
  const shown = headInFrame(head, top, frame)
  const person = await vision.personTwice(picture, whole, shown.chin)
  const colours = cellColours(picture)
  const matte = cleaned(matteOf(picture, person, hair), colours, shown)
  if (isShoulderCut(matte, missing)) return err({ type: 'shoulder_cut' })
  const source = { background, matte, picture, colours }
  return checkProduct(vision, composite(picture, matte, background), source)
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
  const head = known ?? (await lookForHead(vision, raster))
  if (!head) return err({ type: 'no_face' })
  const top = hairTop(await vision.person(raster, aroundHead(head)), head)
  if (top === null) return err({ type: 'head_cut' })
  const { eyes, width: faceWidth } = head
  const frame = findFrame({ eyes, top, faceWidth, picture: raster })
  if (!frame) return err({ type: 'cannot_be_framed' })
  return makeOfFrame(vision, raster, background, { head, top, frame })
}

/** The same of the frame that a person has chosen: it is measured, and refused, as any other. */
export async function makeOfChosen(
  vision: Vision,
  raster: Raster,
  background: Rgb,
  { frame, known }: { frame: HandFrame; known: KnownHead | null }
): Promise<Result<MadePhoto, FramedFault | FrameFault>> {
  const chosen = askFrame(frame, raster)
  if (!chosen.ok) return chosen
  const head = known ?? (await lookForHead(vision, raster))
  if (!head) return err({ type: 'no_face' })
  // The mask may miss the hair: the person has seen it, and the product is measured all the same.
  const top = hairTop(await vision.person(raster, aroundHead(head)), head) ?? 0
  return makeOfFrame(vision, raster, background, { head, top, frame: chosen.value })
}
