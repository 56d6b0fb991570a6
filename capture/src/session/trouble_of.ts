import { Refusal, Unreachable } from '../api/request'
import type { Trouble } from './SessionContext'

/** What went wrong as it is shown; anything that is no answer of the server is a fault of the page. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Refusal) return { kind: 'refused', says: error.message }
  if (error instanceof Unreachable) return { kind: 'unreachable' }
  throw error
}
