import { faceOverlay } from '#backend/photos/actions/record_check'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { storeProduct } from '#backend/photos/paper_copies'
import { storePicture } from '#backend/photos/photo_objects'
import { checkPhoto } from '#backend/portraits/check/check_photo'
import { measuresVersion } from '#backend/portraits/check/versions'
import { encodeStored, encodeThumbnail } from '#backend/portraits/files/decode_photo'
import { makePhoto } from '#backend/portraits/make/make_photo'
import type { Vision } from '#backend/portraits/models/vision'
import { backgroundRgb } from '#domain/photos/background'
import { policyOf } from '#domain/policy/read_policy'
import type DemoPicture from '#models/demo/demo_picture'
import type Season from '#models/seasons/season'
import { createHash } from 'node:crypto'
import { drawSyntheticStudent } from '../synthetic/draw_student.js'
import { syntheticStudent, type Defect } from '../synthetic/student.js'

/** Good pictures of different students, some that a person has to look at, and some that fail. */
export const PICTURES: Defect[][] = [
  ...Array.from({ length: 8 }, (): Defect[] => []),
  ['side_light'],
  ['tilted', 'lips_apart'],
  ['blue_top'],
  ['dark'],
]

/**
 * Draws a picture and judges it as an uploaded one: what the demo shows of a photo was measured.
 * @param season with its policy loaded
 * @returns its row; the pictures of the files are stored
 */
export async function judgePicture(
  no: number,
  defects: Defect[],
  season: Season,
  vision: Vision
): Promise<Partial<DemoPicture>> {
  const bytes = await drawSyntheticStudent(syntheticStudent(no + 1, defects), { fast: true })
  const policy = policyOf(season.policy.sourced)
  const limits = shippedLimits(vision.pack)
  const checked = await checkPhoto(bytes, { vision, limits, policy, exempt: [] })
  const { raster, verdict, rows, measurements, geometry } = checked
  if (!raster || !geometry) throw new Error(`picture ${no} of the demo shows no face`)
  const made = await makePhoto(vision, raster, backgroundRgb(policy), null)
  return {
    no,
    digest: createHash('sha256').update(bytes).digest('hex'),
    objectKey: await storePicture(await encodeStored(raster)),
    thumbnailKey: await storePicture(await encodeThumbnail(raster)),
    productKey: made.ok && verdict !== 'fail' ? await storeProduct(made.value.jpeg) : null,
    makeFault: made.ok ? null : made.error.type,
    productMeasures: made.ok ? made.value.measures : null,
    overlay: faceOverlay(checked),
    verdict,
    rows,
    measurements,
    measuresVersion: measuresVersion(vision.pack),
    pack: vision.pack,
    limitsVersion: limits.version,
    policyId: season.policyId,
  }
}
