export interface Bounds {
  warn: number | null
  fail: number | null
}

export interface LimitedMeasure extends Bounds {
  name: string
  rule: string
  ruleName: string
  bad: 'above' | 'below' | 'other'
  unit: string
  mayFail: boolean
  /** May not be changed for a season. */
  isFixed: boolean
}

export interface PackLimits {
  id: 'core' | 'full'
  version: string
  measures: LimitedMeasure[]
}

export interface LimitsVersion {
  id: string
  pack: PackLimits['id']
  number: number
  reason: string
  limits: Record<string, Bounds>
  changes: { name: string; unit: string; from: Bounds; to: Bounds }[]
  by: string
  agreedBy: string | null
  /** It waits for an approval, and the reader is not its author. */
  mayApprove: boolean
  inForceAt: string | null
  recordedAt: string
}

export interface LimitsPreview {
  of: number
  stricter: number
  looser: number
  notMeasured: number
  ofOthers: boolean
  examples: { photoId: string; from: string; to: string }[]
}
