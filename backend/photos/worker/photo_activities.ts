import { storeProduct } from '#backend/photos/paper_copies'
import { recordCheck } from '#backend/photos/actions/record_check'
import { recordProduct } from '#backend/photos/actions/record_product'
import { checkPhoto } from '#backend/portraits/check/check_photo'
import { limitsInForce } from '#backend/photos/limits/limits_in_force'
import { decodeStored, encodeStored, encodeThumbnail } from '#backend/portraits/files/decode_photo'
import type { KnownHead } from '#backend/portraits/make/known_head'
import { makePhoto } from '#backend/portraits/make/make_photo'
import {
  deleteObject,
  storePicture,
  quarantineKey,
  readObject,
} from '#backend/photos/photo_objects'
import { skipRecheck } from '#backend/photos/rechecks/recheck_photos'
import { recheckPhoto } from '#backend/photos/rechecks/recheck_photo'
import { exemptRules } from '#backend/photos/queries/exempt_rules'
import { MAX_ATTEMPTS, type PhotoQueue } from '#backend/photos/queue/photo_queue'
import type { Raster } from '#backend/portraits/models/raster'
import type { Vision } from '#backend/portraits/models/vision'
import { backgroundRgb } from '#domain/photos/background'
import { MAKEABLE_STATES } from '#domain/photos/desk'
import { policyOf } from '#domain/policy/read_policy'
import { ok } from '#domain/result'
import Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import { Context } from '@temporalio/activity'

/** What a worker is doing with one photo. */
export type PhotoWork =
  | { kind: 'check' | 'make'; photoId: string }
  | { kind: 'recheck'; photoId: string; recheckId: string }

/** Called when work on a photo begins and ends: the parent kills what takes too long. */
export type Watch = (work: PhotoWork | null) => void

/** The head as it was measured, converted to pixels of the stored picture. */
function measuredHead({ overlay }: Photo, { width, height }: Raster): KnownHead | null {
  if (!overlay) return null
  const { rightEye, leftEye, chin, faceWidth } = overlay
  const eyes = {
    x: ((rightEye[0] + leftEye[0]) / 2) * width,
    y: ((rightEye[1] + leftEye[1]) / 2) * height,
  }
  const toChin = Math.hypot(chin[0] * width - eyes.x, chin[1] * height - eyes.y)
  return { eyes, height: toChin, width: faceWidth * width }
}

const findWithPolicy = (id: string) =>
  Photo.query()
    .where('id', id)
    .preload('seasonUnit', (unit) => unit.preload('season', (season) => season.preload('policy')))
    .first()

/** Counted before the work: an attempt that kills its process counts as well. */
const countAttempt = ({ id }: Photo) =>
  db
    .from('photos')
    .where('id', id)
    .update({ attempts: db.raw('attempts + 1'), attempted_at: db.raw('now()') })

/** The activities of the photos queue. All are idempotent by photo: finished work is not repeated. */
export class PhotoActivities {
  constructor(
    private vision: Vision,
    private queue: PhotoQueue,
    private watch: Watch = () => {}
  ) {}

  checkPhoto = (photoId: string) =>
    this.#watched({ kind: 'check', photoId }, () => this.#check(photoId))
  makePhoto = (photoId: string) =>
    this.#watched({ kind: 'make', photoId }, () => this.#make(photoId))

  recheckPhoto = (photoId: string, recheckId: string) =>
    this.#watched({ kind: 'recheck', photoId, recheckId }, async () => {
      try {
        await recheckPhoto(this.vision, photoId, recheckId)
      } catch (error) {
        if (Context.current().info.attempt < MAX_ATTEMPTS) throw error
        await skipRecheck(photoId, recheckId)
      }
    })

  async #watched(work: PhotoWork, done: () => Promise<void>) {
    this.watch(work)
    try {
      await done()
    } finally {
      this.watch(null)
    }
  }

  async #check(photoId: string) {
    const photo = await findWithPolicy(photoId)
    if (!photo?.isUnjudged) return
    await countAttempt(photo)
    const { seasonId, season } = photo.seasonUnit
    const limits = await limitsInForce(seasonId, this.vision.pack)
    const raw = await readObject(quarantineKey(photoId))
    const policy = policyOf(season.policy.sourced)
    const exempt = await exemptRules(photo)
    const checked = await checkPhoto(raw, { vision: this.vision, limits, policy, exempt })
    const { raster } = checked
    await recordCheck(photo, checked, {
      objectKey: raster && (await storePicture(await encodeStored(raster))),
      thumbnailKey: raster && (await storePicture(await encodeThumbnail(raster))),
      pack: this.vision.pack,
      limitsVersion: limits.version,
      policyId: season.policyId,
    })
    await deleteObject(quarantineKey(photoId))
    if (checked.verdict !== 'fail') await this.queue.make(photoId)
  }

  async #make(photoId: string) {
    const photo = await findWithPolicy(photoId)
    if (!photo?.objectKey || !MAKEABLE_STATES.includes(photo.status)) return
    if (photo.productKey || photo.makeFault) return
    await countAttempt(photo)
    const raster = await decodeStored(await readObject(photo.objectKey))
    const background = backgroundRgb(policyOf(photo.seasonUnit.season.policy.sourced))
    const made = await makePhoto(this.vision, raster, background, measuredHead(photo, raster))
    if (!made.ok) return recordProduct(photoId, made)
    const { jpeg, measures } = made.value
    await recordProduct(photoId, ok({ key: await storeProduct(jpeg), measures }))
  }
}
