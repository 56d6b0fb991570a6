import { Refusal } from '../api/request.js'

/** Statuses after which the same shot may be taken later: the server is busy, or away for a moment. */
const LATER = [408, 425, 429, 500, 503]
const UNAUTHENTICATED = 401
/** What becomes of a shot that was not simply taken. */
export type SendOutcome = 'again' | 'signed_out' | 'refused'

/** A shot is dropped only when the server will never take it: one that it has already it acknowledges again. */
export function outcomeOf(error: unknown): SendOutcome {
  if (!(error instanceof Refusal) || LATER.includes(error.status)) return 'again'
  if (error.status === UNAUTHENTICATED) return 'signed_out'
  return 'refused'
}

const FIRST_MS = 1_000
const LONGEST_MS = 30_000

/** How long until a shot is sent again, after so many attempts in vain. */
export const sendAgainAfter = (attempts: number) =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, attempts - 1))
