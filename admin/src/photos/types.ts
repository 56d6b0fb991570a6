import type { PhotoRule } from '@domain/photos/rules'
import type { Mark, RuleResult } from '@domain/photos/judge'

export type PhotoStatus =
  'checking' | 'parked' | 'failed' | 'appealed' | 'awaiting_review' | 'accepted' | 'reset'

export interface PhotoRow {
  id: string
  status: PhotoStatus
  verdict: 'pass' | 'warn' | 'fail' | null
  parkedWhy: string | null
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
  marks?: Mark[]
}

/** The person whom a photo shows, without a name. */
export interface Person {
  failures: number
  /** How often a person has found that it was not the student, as they are. */
  livenessFailures: number
  appealAfter: number
  offersExemption: boolean
  others: { id: string; status: PhotoStatus; recordedAt: string }[]
  exemptions: { rule: PhotoRule; ground: string; reason: string; by: string }[]
}

export interface Photo extends PhotoRow {
  /** An earlier photo of the same bytes, where one may see it. */
  sameAs: string | null
  person: Person
  /** What the last look again would say: it changes nothing. */
  advisory: { verdict: 'pass' | 'warn' | 'fail'; limits: string; recordedAt: string } | null
  rules: RuleView[]
  makeFault: string | null
  judgedBy: { pack: string; limits: string; measures: string; policy: string } | null
  decisions: {
    decision: string
    reason: string | null
    finding: string | null
    by: string
    recordedAt: string
  }[]
}
