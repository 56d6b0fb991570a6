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
  /** The day on which it was taken, by the season's clock. */
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

/** The person whom a photo shows, without a name. */
export interface Person {
  failures: number
  /** How often a person has found that it was not the student, as they are. */
  livenessFailures: number
  appealAfter: number
  offersExemption: boolean
  others: { id: string; status: PhotoState; takenOn: string }[]
  exemptions: { rule: PhotoRule; ground: string; reason: string; by: string }[]
}

export interface Photo extends PhotoRow {
  /** An earlier photo of the same bytes, where one may see it. */
  sameAs: string | null
  person: Person
  /** Where its unit stands: what the rules of desk and intake ask for. */
  rounds: Rounds
  /** Why it was taken or handed in outside the window. */
  outsideNote: string | null
  /** What the last look again would say: it changes nothing. */
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

/** A photo as the desk knows it. */
export const deskOf = ({ status, parkedWhy, hasPicture, person, rounds }: Photo): DeskPhoto => ({
  status,
  parkedWhy,
  hasPicture,
  phase: rounds.phase,
  failures: person.failures,
  appealAfter: person.appealAfter,
})
