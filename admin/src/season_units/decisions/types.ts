import type { DecisionLine } from '@domain/season/decisions/decision_line'

/** What an act decides on, as the API returns it. */
export interface Decision {
  lines: DecisionLine[]
  /** The step that brought it. */
  brought: {
    event: string
    at: string
    by: string | null
    reason: string | null
    handler: string | null
    document: { id: string; fileName: string } | null
  } | null
}
