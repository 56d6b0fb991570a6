import type { ActName } from './act_rules.js'
import type { Awaited } from './codes.js'
import type { DeadlineKind } from './deadline.js'

/** Who is awaited in a state, for which act, and by which deadline. */
export interface Awaits {
  who: Awaited | null
  act: ActName | null
  by: DeadlineKind | null
}

/** Nobody is awaited. */
export const NOBODY: Awaits = { who: null, act: null, by: null }
