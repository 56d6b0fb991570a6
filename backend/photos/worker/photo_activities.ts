import { storeProduct } from '#backend/photos/paper_copies'
import { recordCheck } from '#backend/photos/actions/record_check'
import { recordProduct } from '#backend/photos/actions/record_product'
import { holdObjects } from '#backend/photos/erasing/hold_objects'
import { checkPhoto, type CheckedPhoto } from '#backend/portraits/check/check_photo'
import { limitsInForce } from '#backend/photos/limits/limits_in_force'
import { decodeStored, encodeStored, encodeThumbnail } from '#backend/portraits/files/decode_photo'
import { makePhoto } from '#backend/portraits/make/make_photo'
import {
  deleteObject,
  pictureKey,
  storePicture,
  quarantineKey,
  readObject,
} from '#backend/photos/photo_objects'
import { skipRecheck } from '#backend/photos/rechecks/recheck_photos'
import { recheckPhoto } from '#backend/photos/rechecks/recheck_photo'
import { shotOfPhoto } from '#backend/photos/bursts/shot_of_photo'
import { exemptRules } from '#backend/photos/queries/exempt_rules'
import { MAX_ATTEMPTS, type PhotoQueue } from '#backend/photos/queue/photo_queue'
import type { Vision } from '#backend/portraits/models/vision'
import { backgroundRgb } from '#domain/photos/background'
import { MAKEABLE_STATES } from '#domain/photos/desk'
import { policyOf } from '#domain/policy/read_policy'
import { ok } from '#domain/result'
import Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import { Context } from '@temporalio/activity'
import { makeByHand, type HandMade, type HandWork } from '#backend/photos/by_hand/make_by_hand'
import { measuredHead } from '#backend/photos/by_hand/measured_head'

/** What a worker is doing with one photo. */
export type PhotoWork =
  | { kind: 'check' | 'make' | 'finish'; photoId: string }
  | { kind: 'recheck'; photoId: string; recheckId: string }

/** Called when work on a photo begins and ends: the parent kills what takes too long. */
export type Watch = (work: PhotoWork | null) => void

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

  /** For somebody who waits: nothing is recorded here, so an attempt that fails may simply be repeated. */
  finishPhoto = async (photoId: string, work: HandWork) => {
    let made: HandMade | null = null
    await this.#watched({ kind: 'finish', photoId }, async () => {
      const photo = await findWithPolicy(photoId)
      made = photo && (await makeByHand(this.vision, photo, work))
    })
    return made
  }

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
    const by = { vision: this.vision, limits, policy, exempt, shot: await shotOfPhoto(photo) }
    const checked = await checkPhoto(raw, by)
    const { raster } = checked
    await recordCheck(photo, checked, {
      ...(await this.#store(photo, raster)),
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
    await holdObjects(photo, [pictureKey(jpeg)])
    await recordProduct(photoId, ok({ key: await storeProduct(jpeg), measures }))
  }

  /** Stores the upright copy and the thumbnail; they are erased if the photo is taken back meanwhile. */
  async #store(photo: Photo, raster: CheckedPhoto['raster']) {
    if (!raster) return { objectKey: null, thumbnailKey: null }
    const stored = await encodeStored(raster)
    const thumbnail = await encodeThumbnail(raster)
    await holdObjects(photo, [pictureKey(stored), pictureKey(thumbnail)])
    return {
      objectKey: await storePicture(stored),
      thumbnailKey: await storePicture(thumbnail),
    }
  }
}
