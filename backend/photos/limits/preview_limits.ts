import { limitsInForce } from './limits_in_force.js'
import type { Limit, PhotoVerdict } from '#domain/photos/judge'
import { judgePhoto, verdictOf } from '#domain/photos/judge'
import { policyOf } from '#domain/policy/read_policy'
import type { PhotoMeasure } from '#domain/photos/rules'
import type { ModelPack } from '#config/vision_models'
import PhotoVerdictRow from '#models/photo_verdict'
import type Season from '#models/season'

const LOOKED_AT = 1_000
const SHOWN = 12

export interface ChangedPhoto {
  photoId: string
  from: PhotoVerdict
  to: PhotoVerdict
}

export interface LimitsPreview {
  of: number
  stricter: number
  looser: number
  /** Of which nothing can be said: a measure whose limit is changed was not taken of them. */
  notMeasured: number
  examples: ChangedPhoto[]
}

const RANK: Record<PhotoVerdict, number> = { pass: 0, warn: 1, fail: 2 }

/**
 * What the last 1,000 judged photos of a season would be under other limits, from the values that are
 * stored: nothing is looked at again, and nothing changes.
 */
export async function previewLimits(
  season: Season,
  pack: ModelPack,
  limits: Record<PhotoMeasure, Limit>
): Promise<LimitsPreview> {
  await season.load('policy')
  const policy = policyOf(season.policy.sourced)
  const stored = await PhotoVerdictRow.query()
    .where({ pack, advisory: false })
    .whereHas('photo', (photo) =>
      photo.whereHas('seasonUnit', (unit) => unit.where('season_id', season.id))
    )
    .orderBy('recorded_at', 'desc')
    .limit(LOOKED_AT)
  const inForce = await limitsInForce(season.id, pack)
  const moved = (Object.keys(limits) as PhotoMeasure[]).filter(
    (name) => JSON.stringify(limits[name]) !== JSON.stringify(inForce.limits[name])
  )
  const measured = stored.filter(
    ({ measurements }) =>
      Object.keys(measurements).length > 0 &&
      moved.every((name) => typeof measurements[name] === 'number')
  )
  const changed = measured.flatMap(({ photoId, verdict, measurements }): ChangedPhoto[] => {
    const rows = judgePhoto(measurements, { version: 'preview', pack, limits }, { policy })
    const from = verdict as PhotoVerdict
    const to = verdictOf(rows)
    return from === to ? [] : [{ photoId, from, to }]
  })
  const stricter = changed.filter(({ from, to }) => RANK[to] > RANK[from]).length
  return {
    of: stored.length,
    stricter,
    looser: changed.length - stricter,
    notMeasured: stored.length - measured.length,
    examples: changed.slice(0, SHOWN),
  }
}
