import type { PhotoRule } from '@domain/photos/rules'
import type { RuleResult } from '@domain/photos/judge'

export type PhotoStatus =
  'checking' | 'parked' | 'failed' | 'awaiting_review' | 'accepted' | 'reset'

export interface PhotoRow {
  id: string
  status: PhotoStatus
  verdict: 'pass' | 'warn' | 'fail' | null
  parkedWhy: string | null
  sameAs: string | null
  hasPicture: boolean
  hasProduct: boolean
  unit: { id: string; name: string }
  recordedAt: string
}

export interface RuleView {
  rule: PhotoRule
  result: RuleResult
  name: string
  message: string
  remedy: string
}

/** Where the face lies, in shares of the picture's width and height. */
export interface Overlay {
  rightEye: [number, number]
  leftEye: [number, number]
  chin: [number, number]
  faceWidth: number
}

export interface Photo extends PhotoRow {
  rules: RuleView[]
  makeFault: string | null
  overlay: Overlay | null
  judgedBy: { pack: string; limits: string; measures: string } | null
  decisions: { decision: string; reason: string | null; by: string; recordedAt: string }[]
}
