import { Refusal } from '../api/request'

/** Statuses after which the same shot may be taken later: the server is busy, or away for a moment. */
const LATER = [408, 425, 429, 500, 503]
const UNAUTHENTICATED = 401
/** The server has this shot already: an answer was lost on its way. */
const KNOWN = 409

/** What becomes of a shot that was not simply taken. */
export type SendOutcome = 'again' | 'known' | 'signed_out' | 'refused'

/** A shot is dropped only when the server has it, or will never take it. */
export function outcomeOf(error: unknown): SendOutcome {
  if (!(error instanceof Refusal) || LATER.includes(error.status)) return 'again'
  if (error.status === UNAUTHENTICATED) return 'signed_out'
  return error.status === KNOWN ? 'known' : 'refused'
}

const FIRST_MS = 1_000
const LONGEST_MS = 30_000

/** How long until a shot is sent again, after so many attempts in vain. */
export const sendAgainAfter = (attempts: number) =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, attempts - 1))
