import {
  MEASURES_VERSION,
  BACKGROUND,
  checkPhoto,
  type CheckedPhoto,
} from '#backend/photos/check/check_photo'
import { limitsInForce } from '#backend/photos/limits/limits_in_force'
import { decodePhoto, encodeStored } from '#backend/photos/file/decode_photo'
import { makePhoto, type KnownHead } from '#backend/photos/make/make_photo'
import {
  deleteObject,
  pictureKey,
  putObject,
  quarantineKey,
  readObject,
} from '#backend/photos/photo_objects'
import { recheckPhoto } from '#backend/photos/recheck/recheck_photo'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import type { Raster } from '#backend/photos/vision/raster'
import type { Vision } from '#backend/photos/vision/vision'
import { recordAudit } from '#backend/audit/record_audit'
import { policyOf } from '#domain/policy/read_policy'
import Photo, { type Overlay, type PhotoState } from '#models/photo'
import PhotoVerdict from '#models/photo_verdict'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

/** Told when work on a photo begins and ends: a parent kills what takes too long. */
export type Watch = (photoId: string | null) => void

const STATE_AFTER: Record<CheckedPhoto['verdict'], PhotoState> = {
  pass: 'accepted',
  warn: 'awaiting_review',
  fail: 'failed',
}

/** A picture is made of what may be accepted; a failed photo needs a person's override first. */
const MADE_OF: PhotoState[] = ['accepted', 'awaiting_review']

function overlayOf({ geometry, raster }: CheckedPhoto): Overlay | null {
  if (!geometry || !raster) return null
  const share = ({ x, y }: { x: number; y: number }): [number, number] => [
    x / raster.width,
    y / raster.height,
  ]
  return {
    rightEye: share(geometry.rightEye),
    leftEye: share(geometry.leftEye),
    chin: share(geometry.chin),
    faceWidth: geometry.width / raster.width,
  }
}

/** The head as it was measured, back in the pixels of the kept picture. */
function headOf({ overlay }: Photo, { width, height }: Raster): KnownHead | null {
  if (!overlay) return null
  const { rightEye, leftEye, chin, faceWidth } = overlay
  const eyes = {
    x: ((rightEye[0] + leftEye[0]) / 2) * width,
    y: ((rightEye[1] + leftEye[1]) / 2) * height,
  }
  const toChin = Math.hypot(chin[0] * width - eyes.x, chin[1] * height - eyes.y)
  return { eyes, height: toChin, width: faceWidth * width }
}

/** What the photos queue does. Both are idempotent by the photo: what is done is not done again. */
export class PhotoActivities {
  constructor(
    private vision: Vision,
    private queue: PhotoQueue,
    private watch: Watch = () => {}
  ) {}

  checkPhoto = (photoId: string) => this.#watched(photoId, () => this.#check(photoId))
  makePhoto = (photoId: string) => this.#watched(photoId, () => this.#make(photoId))

  recheckPhoto = (photoId: string, recheckId: string) =>
    this.#watched(photoId, () => recheckPhoto(this.vision, photoId, recheckId))

  async #watched(photoId: string, work: () => Promise<void>) {
    this.watch(photoId)
    try {
      await work()
    } finally {
      this.watch(null)
    }
  }

  async #check(photoId: string) {
    const photo = await Photo.query()
      .where('id', photoId)
      .preload('seasonUnit', (unit) => unit.preload('season', (season) => season.preload('policy')))
      .first()
    if (photo?.status !== 'checking') return
    const { policy } = photo.seasonUnit.season
    const limits = await limitsInForce(photo.seasonUnit.seasonId, this.vision.pack)
    const raw = await readObject(quarantineKey(photoId))
    const by = {
      vision: this.vision,
      limits,
      policy: policyOf(policy.sourced),
    }
    const checked = await checkPhoto(raw, by)
    const kept = checked.raster && (await encodeStored(checked.raster))
    if (kept) await putObject(pictureKey(kept), kept)
    await this.#record(photo, checked, kept && pictureKey(kept), limits.version, policy.id)
    await deleteObject(quarantineKey(photoId))
    if (checked.verdict !== 'fail') await this.queue.make(photoId)
  }

  async #record(
    photo: Photo,
    checked: CheckedPhoto,
    objectKey: string | null,
    limitsVersion: string,
    policyId: string
  ) {
    const { verdict, rows, measurements, raster } = checked
    await db.transaction(async (trx) => {
      const taken = await trx
        .from('photos')
        .where({ id: photo.id, status: 'checking' })
        .update({
          status: STATE_AFTER[verdict],
          verdict,
          object_key: objectKey,
          width: raster?.width ?? null,
          height: raster?.height ?? null,
          overlay: JSON.stringify(overlayOf(checked)),
          checked_at: DateTime.now().toSQL(),
        })
      if (Number(taken) === 0) return
      await PhotoVerdict.create(
        {
          photoId: photo.id,
          verdict,
          rows,
          measurements,
          measuresVersion: MEASURES_VERSION,
          pack: this.vision.pack,
          limitsVersion,
          policyId,
        },
        { client: trx }
      )
      const subject = { subjectType: 'photo', subjectId: photo.id }
      const details = { verdict, limits: limitsVersion }
      await recordAudit({ actorId: null, action: 'photo.checked', ...subject, details }, trx)
    })
  }

  async #make(photoId: string) {
    const photo = await Photo.find(photoId)
    if (!photo?.objectKey || photo.productKey || !MADE_OF.includes(photo.status)) return
    const decoded = await decodePhoto(await readObject(photo.objectKey))
    if (!decoded.ok) throw new Error(`kept picture: ${decoded.error}`)
    const { raster } = decoded.value
    const made = await makePhoto(this.vision, raster, BACKGROUND, headOf(photo, raster))
    if (!made.ok) {
      await photo.merge({ makeFault: made.error.type }).save()
      return
    }
    const { jpeg } = made.value
    await putObject(pictureKey(jpeg), jpeg)
    await photo.merge({ productKey: pictureKey(jpeg), makeFault: null }).save()
  }
}
