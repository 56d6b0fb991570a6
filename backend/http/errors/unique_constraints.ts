import type { ErrorType } from '#backend/http/errors/error_type'

const declared = new Map<string, ErrorType>()

/**
 * Declares the error of each unique constraint of a feature's tables. When two requests pass a check at
 * the same time, the second gets the same answer as if the check had refused it.
 */
export function declareConstraints<const Own extends Record<string, ErrorType>>(own: Own): Own {
  for (const [constraint, type] of Object.entries(own)) declared.set(constraint, type)
  return own
}

/** The unique constraints for which features have declared errors. */
export const declaredConstraints = () => [...declared.keys()]

/** The error of a constraint; `conflict` if users cannot violate it alone. */
export const constraintError = (constraint: string): ErrorType =>
  declared.get(constraint) ?? 'conflict'
