import { measuresVersion } from '#backend/photos/check/versions'
import { measurePhoto } from '#backend/photos/check/measure_photo'
import { decodeKept } from '#backend/photos/file/decode_photo'
import { limitsInForce } from '#backend/photos/limits/limits_in_force'
import { readObject } from '#backend/photos/photo_objects'
import { exemptRules } from '#backend/photos/queries/exempt_rules'
import type { Vision } from '#backend/photos/vision/vision'
import { judgePhoto, verdictOf, type PhotoVerdict } from '#domain/photos/judge'
import { backgroundOf } from '#domain/photos/background'
import type { Measurements } from '#domain/photos/rules'
import { policyOf } from '#domain/policy/read_policy'
import Photo from '#models/photo'
import db from '@adonisjs/lucid/services/db'
import { countRechecked } from './count_rechecked.js'

const RANK: Record<PhotoVerdict, number> = { pass: 0, warn: 1, fail: 2 }

async function judgedAgain(vision: Vision, photo: Photo) {
  const { season } = photo.seasonUnit
  const raster = await decodeKept(await readObject(photo.objectKey!))
  const policy = policyOf(season.policy.sourced)
  const behind = backgroundOf(policy)
  const { measurements: seen } = await measurePhoto(vision, raster, behind)
  // The file it came in is gone: what its notes said is taken over.
  const [first] = photo.verdicts
  const measurements: Measurements = { ...seen, edited: first?.measurements.edited ?? 0 }
  const limits = await limitsInForce(season.id, vision.pack)
  return {
    measurements,
    limits,
    rows: judgePhoto(measurements, limits, { policy, exempt: await exemptRules(photo) }),
  }
}

/** Looks at one kept photo again and counts it once, however often it is tried. */
export async function recheckPhoto(vision: Vision, photoId: string, recheckId: string) {
  const photo = await Photo.query()
    .where('id', photoId)
    .preload('verdicts', (verdicts) => verdicts.where('advisory', false))
    .preload('seasonUnit', (unit) => unit.preload('season', (season) => season.preload('policy')))
    .firstOrFail()
  const { measurements, limits, rows } = await judgedAgain(vision, photo)
  const verdict = verdictOf(rows)
  const change = RANK[verdict] - RANK[photo.verdict!]
  await db.transaction(async (trx) => {
    const written = await trx.rawQuery(
      `insert into photo_verdicts (photo_id, recheck_id, advisory, verdict, rows, measurements,
         measures_version, pack, limits_version, policy_id)
       values (?, ?, true, ?, ?, ?, ?, ?, ?, ?)
       on conflict (photo_id, recheck_id) do nothing returning id`,
      [
        photoId,
        recheckId,
        verdict,
        JSON.stringify(rows),
        JSON.stringify(measurements),
        measuresVersion(vision.pack),
        vision.pack,
        limits.version,
        photo.seasonUnit.season.policyId,
      ]
    )
    if (written.rows.length === 0) return
    const counted = { stricter: change > 0 ? 1 : 0, looser: change < 0 ? 1 : 0, skipped: 0 }
    await countRechecked(recheckId, counted, trx)
  })
}
