import type { DeskPhoto, PhotoState } from '@domain/photos/desk'
import type { Round, Rounds } from '@domain/photos/intake'
import type { PhotoRule } from '@domain/photos/rules'
import type { Mark, RuleResult } from '@domain/photos/judge'

export interface PhotoRow {
  id: string
  status: PhotoState
  verdict: 'pass' | 'warn' | 'fail' | null
  parkedWhy: string | null
  hasPicture: boolean
  hasProduct: boolean
  unit: { id: string; name: string }
  round: Round
  /** The day it was taken, by the season's clock. */
  takenOn: string
}

export interface RuleView {
  rule: PhotoRule
  result: RuleResult
  name: string
  message: string
  remedy: string
  marks?: Mark[]
}

/** The person in a photo, without a name. */
export interface Person {
  failures: number
  /** How often people found a photo of a photo or a beautified one. */
  livenessFailures: number
  appealAfter: number
  offersExemption: boolean
  others: { id: string; status: PhotoState; takenOn: string }[]
  exemptions: { rule: PhotoRule; ground: string; reason: string; by: string }[]
}

export interface Photo extends PhotoRow {
  /** An earlier photo of the same bytes, if the reader may see it. */
  sameAs: string | null
  person: Person
  /** The state of its unit's rounds, for the desk and intake rules. */
  rounds: Rounds
  /** The reason for a photo from outside the window. */
  outsideNote: string | null
  /** The verdict of the latest recheck; advisory only. */
  advisory: { verdict: 'pass' | 'warn' | 'fail'; limits: string } | null
  rules: RuleView[]
  makeFault: string | null
  judgedBy: { pack: string; limits: string; measures: string; policy: string } | null
  decisions: {
    decision: string
    reason: string | null
    finding: string | null
    by: string
    businessAt: string
  }[]
}

/** A photo as the API returns it. */
export const deskOf = ({ status, parkedWhy, hasPicture, person, rounds }: Photo): DeskPhoto => ({
  status,
  parkedWhy,
  hasPicture,
  phase: rounds.phase,
  failures: person.failures,
  appealAfter: person.appealAfter,
})
