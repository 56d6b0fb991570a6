import { storeProduct } from '#backend/photos/paper_copies'
import { holdObjects } from '#backend/photos/erasing/hold_objects'
import { pictureKey, quarantineKey, readObject } from '#backend/photos/photo_objects'
import { decodeStored } from '#backend/portraits/files/decode_photo'
import { makeOfChosen, type FramedFault } from '#backend/portraits/make/make_photo'
import { takeOwn, type OwnFault } from '#backend/portraits/make/take_own'
import type { Vision } from '#backend/portraits/models/vision'
import { backgroundRgb } from '#domain/photos/background'
import type { FrameFault, HandFrame } from '#domain/photos/hand_frame'
import type { ProductMeasures } from '#domain/photos/national_format'
import { policyOf } from '#domain/policy/read_policy'
import { ok, type Result } from '#domain/result'
import type Photo from '#models/photos/photo'
import { measuredHead } from './measured_head.js'

/** What a person asks for: the photo cut at a frame, or a picture of their own, which is in quarantine. */
export type HandWork = { way: 'cropped'; frame: HandFrame } | { way: 'own'; uploadId: string }

/** Why what a person made is not taken. */
export type HandMakeFault = FramedFault | FrameFault | OwnFault

/** A finished picture that fits and is stored, or why it is not taken. */
export type HandMade = Result<{ key: string; measures: ProductMeasures }, HandMakeFault>

/** @param photo with its season's policy loaded; its stored picture is read */
export async function makeByHand(
  vision: Vision,
  photo: Photo,
  work: HandWork
): Promise<HandMade | null> {
  if (!photo.objectKey) return null
  const background = backgroundRgb(policyOf(photo.seasonUnit.season.policy.sourced))
  const made = await takeOrCrop(vision, photo, { work, background })
  if (!made.ok) return made
  const { jpeg, measures } = made.value
  await holdObjects(photo, [pictureKey(jpeg)])
  return ok({ key: await storeProduct(jpeg), measures })
}

async function takeOrCrop(
  vision: Vision,
  photo: Photo,
  { work, background }: { work: HandWork; background: ReturnType<typeof backgroundRgb> }
) {
  if (work.way === 'own')
    return takeOwn(vision, await readObject(quarantineKey(work.uploadId)), background)
  const raster = await decodeStored(await readObject(photo.objectKey!))
  const { frame } = work
  return makeOfChosen(vision, raster, background, { frame, known: measuredHead(photo, raster) })
}
