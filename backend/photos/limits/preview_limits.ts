import { limitsInForce } from '#backend/photos/limits/limits_in_force'
import type { ModelPack } from '#domain/photos/model_pack'
import {
  compareVerdicts,
  judgePhoto,
  verdictOf,
  type Limit,
  type PhotoVerdict,
} from '#domain/photos/judge'
import { changedMeasures } from '#domain/photos/limits'
import type { PhotoMeasure, PhotoRule } from '#domain/photos/rules'
import { policyOf } from '#domain/policy/read_policy'
import PhotoVerdictRow from '#models/photos/photo_verdict'
import type Season from '#models/seasons/season'
import db from '@adonisjs/lucid/services/db'

const SAMPLE_SIZE = 1_000
const MAX_EXAMPLES = 12

export interface ChangedPhoto {
  photoId: string
  from: PhotoVerdict
  to: PhotoVerdict
}

export interface LimitsPreview {
  of: number
  stricter: number
  looser: number
  /** Photos without a value for a measure whose limit is changed: nothing can be said of them. */
  notMeasured: number
  /** True if the season has no photos yet and the latest photos of other seasons were used. */
  ofOthers: boolean
  examples: ChangedPhoto[]
}

/** The rules from which the person was exempt when the photo was judged. */
const EXEMPTED = `array(select judged->>'rule' from jsonb_array_elements(rows) judged
  where judged->>'reason' = 'exempted') as exempted`

const lastJudged = (pack: ModelPack) =>
  PhotoVerdictRow.query()
    .where({ pack, advisory: false })
    .orderBy('recorded_at', 'desc')
    .limit(SAMPLE_SIZE)
    .select('photo_id', 'measurements')
    // Leaves out the marks, which are large.
    .select(db.raw(EXEMPTED))

/**
 * Compares the verdicts of a season's latest 1,000 photos under other limits with those under the limits
 * in force, from stored measurements: nothing is measured again, nothing changes.
 */
export async function previewLimits(
  season: Season,
  pack: ModelPack,
  limits: Record<PhotoMeasure, Limit>
): Promise<LimitsPreview> {
  await season.load('policy')
  const policy = policyOf(season.policy.sourced)
  const own = await lastJudged(pack).whereHas('photo', (photo) =>
    photo.whereHas('seasonUnit', (unit) => unit.where('season_id', season.id))
  )
  const stored = own.length > 0 ? own : await lastJudged(pack)
  const inForce = await limitsInForce(season.id, pack)
  const moved = changedMeasures(inForce.limits, limits)
  const measured = stored.filter(
    ({ measurements }) =>
      Object.keys(measurements).length > 0 &&
      moved.every((name) => typeof measurements[name] === 'number')
  )
  const changed = measured.map(({ photoId, measurements, $extras }) => {
    const by = { policy, exempt: $extras.exempted as PhotoRule[] }
    const under = (wanted: typeof limits) =>
      verdictOf(judgePhoto(measurements, { ...inForce, limits: wanted }, by))
    const [from, to] = [under(inForce.limits), under(limits)]
    return { photoId, from, to, change: compareVerdicts(from, to) }
  })
  const examples = changed.filter(({ change }) => change !== 'same')
  const count = (wanted: string) => examples.filter(({ change }) => change === wanted).length
  return {
    of: stored.length,
    stricter: count('stricter'),
    looser: count('looser'),
    notMeasured: stored.length - measured.length,
    ofOthers: own.length === 0 && stored.length > 0,
    examples: examples
      .slice(0, MAX_EXAMPLES)
      .map(({ photoId, from, to }) => ({ photoId, from, to })),
  }
}
