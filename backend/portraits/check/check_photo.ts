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
import { backgroundRgb } from '#domain/photos/background'
import type { Measurements } from '#domain/photos/rules'
import { decodePhoto } from '../files/decode_photo.js'
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

export interface CheckBy extends JudgedBy {
  vision: Vision
  limits: PhotoLimits
}

/** Judges the uploaded bytes of a photo. */
export async function checkPhoto(
  bytes: Buffer,
  { vision, limits, policy, exempt }: CheckBy
): Promise<CheckedPhoto> {
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
  const measurements: Measurements = { ...seen, edited: editor ? 1 : 0 }
  const judged = withRemark(judgePhoto(measurements, limits, { policy, exempt }), remark)
  const rows = judged.map((row) => ({ ...row, marks: marks[row.rule] ?? [] }))
  return { verdict: verdictOf(rows), rows, measurements, raster, geometry }
}
