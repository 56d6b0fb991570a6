import { measuresVersion } from '#backend/portraits/check/versions'
import { measurePhoto } from '#backend/portraits/check/measure_photo'
import { decodeStored } from '#backend/portraits/files/decode_photo'
import { limitsInForce } from '#backend/photos/limits/limits_in_force'
import { lockPhoto } from '#backend/photos/actions/lock_photo'
import { readObject } from '#backend/photos/photo_objects'
import { exemptRules } from '#backend/photos/queries/exempt_rules'
import type { Vision } from '#backend/portraits/models/vision'
import { compareVerdicts, judgePhoto, verdictOf } from '#domain/photos/judge'
import { lifeOf } from '#domain/photos/life'
import { backgroundRgb } from '#domain/photos/background'
import type { Measurements } from '#domain/photos/rules'
import { policyOf } from '#domain/policy/read_policy'
import Photo from '#models/photos/photo'
import PhotoVerdict from '#models/photos/photo_verdict'
import db from '@adonisjs/lucid/services/db'
import { beginRecheckAttempt, finishRecheck, skipRecheck, writeOutcome } from './recheck_photos.js'

async function rejudge(vision: Vision, photo: Photo) {
  const { season } = photo.seasonUnit
  const raster = await decodeStored(await readObject(photo.objectKey!))
  const policy = policyOf(season.policy.sourced)
  const behind = backgroundRgb(policy)
  const { measurements: seen } = await measurePhoto(vision, raster, behind)
  // The uploaded file and its burst are deleted: what they said is copied from the first verdict.
  const first = photo.verdicts[0]?.measurements ?? {}
  const measurements: Measurements = { ...seen, ...lifeOf(first), edited: first.edited ?? 0 }
  const limits = await limitsInForce(season.id, vision.pack)
  return {
    measurements,
    limits,
    rows: judgePhoto(measurements, limits, { policy, exempt: await exemptRules(photo) }),
  }
}

/** Rechecks one stored photo, once, however often it is attempted. */
export async function recheckPhoto(vision: Vision, photoId: string, recheckId: string) {
  if (!(await beginRecheckAttempt(photoId, recheckId))) return
  const photo = await Photo.query()
    .where('id', photoId)
    .preload('verdicts', (verdicts) => verdicts.where('advisory', false))
    .preload('seasonUnit', (unit) => unit.preload('season', (season) => season.preload('policy')))
    .firstOrFail()
  if (!photo.objectKey) return skipRecheck(photoId, recheckId)
  const { measurements, limits, rows } = await rejudge(vision, photo)
  const verdict = verdictOf(rows)
  const { pack } = vision
  const by = { measuresVersion: measuresVersion(pack), pack, limitsVersion: limits.version }
  const { policyId } = photo.seasonUnit.season
  await db.transaction(async (trx) => {
    // Taken back while it was judged: nothing is kept that was measured on it.
    if (!(await lockPhoto(photoId, trx)).objectKey)
      return void (await writeOutcome(photoId, recheckId, 'skipped', trx))
    const change = compareVerdicts(photo.verdict!, verdict)
    if (!(await writeOutcome(photoId, recheckId, change, trx))) return
    await PhotoVerdict.create(
      { photoId, recheckId, advisory: true, verdict, rows, measurements, ...by, policyId },
      { client: trx }
    )
  })
  await finishRecheck(recheckId)
}
