import type { Geometry } from '#backend/portraits/measures/geometry'
import type { Raster } from '#backend/portraits/models/raster'
import type { Vision } from '#backend/portraits/models/vision'
import {
  judgeFile,
  judgePhoto,
  verdictOf,
  withRemark,
  type JudgedBy,
  type PhotoLimits,
  type PhotoVerdict,
  type RuleRow,
} from '#domain/photos/judge'
import type { Burst } from '#domain/photos/burst'
import { withoutLife } from '#domain/photos/life'
import { proofOfLifeOf } from '#domain/policy/season_policy'
import { backgroundRgb } from '#domain/photos/background'
import type { Measurements } from '#domain/photos/rules'
import { decodePhoto } from '../files/decode_photo.js'
import { measureLife } from '../life/measure_life.js'
import { measurePhoto } from './measure_photo.js'

export interface CheckedPhoto {
  verdict: PhotoVerdict
  rows: RuleRow[]
  measurements: Measurements
  /** Null where the file could not be decoded. */
  raster: Raster | null
  /** Null where there is no face to measure. */
  geometry: Geometry | null
}

/** How a photo came from the phone page: by its camera with the burst around it, or as a file. */
export interface Shot {
  source: 'camera' | 'upload'
  /** Null if the page has sent none, or it is erased. */
  burst: Burst | null
}

export interface CheckBy extends JudgedBy {
  vision: Vision
  limits: PhotoLimits
  /** Null for photos that did not come from the phone page. */
  shot?: Shot | null
}

/** PR26: what says whether a scene was before the camera. */
async function measuredLife(
  { policy, shot = null }: CheckBy,
  raster: Raster,
  geometry: Geometry | null
): Promise<Measurements> {
  if (shot?.source === 'upload') return withoutLife('uploaded')
  if (!shot || proofOfLifeOf(policy) === 'off') return {}
  if (!shot.burst) return withoutLife('burst_missing')
  if (!geometry) return withoutLife('stopped_early')
  return measureLife(shot.burst, raster, geometry)
}

/** Judges the uploaded bytes of a photo. */
export async function checkPhoto(bytes: Buffer, by: CheckBy): Promise<CheckedPhoto> {
  const { vision, limits, policy, exempt } = by
  const decoded = await decodePhoto(bytes)
  if (!decoded.ok) {
    const rows = judgeFile(decoded.error)
    return { verdict: 'fail', rows, measurements: {}, raster: null, geometry: null }
  }
  const { raster, editor, remark } = decoded.value
  const {
    measurements: seen,
    geometry,
    marks,
  } = await measurePhoto(vision, raster, backgroundRgb(policy))
  const life = await measuredLife(by, raster, geometry)
  const measurements: Measurements = { ...seen, ...life, edited: editor ? 1 : 0 }
  const judged = withRemark(judgePhoto(measurements, limits, { policy, exempt }), remark)
  const rows = judged.map((row) => ({ ...row, marks: marks[row.rule] ?? [] }))
  return { verdict: verdictOf(rows), rows, measurements, raster, geometry }
}
