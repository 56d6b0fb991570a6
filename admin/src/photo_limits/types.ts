export interface LimitedMeasure {
  name: string
  rule: string
  ruleName: string
  bad: 'above' | 'below' | 'other'
  unit: string
  mayFail: boolean
  warn: number | null
  fail: number | null
}

export interface PackLimits {
  id: 'core' | 'full'
  version: string
  measures: LimitedMeasure[]
}

export interface LimitsVersion {
  id: string
  pack: string
  number: number
  reason: string
  by: string
  inForceAt: string | null
  recordedAt: string
}

export interface LimitsPreview {
  of: number
  stricter: number
  looser: number
  notMeasured: number
  examples: { photoId: string; from: string; to: string }[]
}
