import { err, ok, type Result } from '#domain/result'
import type { ErrorType } from './error_type.js'

/** SQLSTATE of a unique violation. */
const UNIQUE_VIOLATION = '23505'

const violatedConstraint = (error: unknown) => {
  const { code, constraint } = error as { code?: string; constraint?: string }
  return code === UNIQUE_VIOLATION ? constraint : undefined
}

/**
 * Writes a row that must be unique and turns violations into their errors, since another request may have
 * written the same after the check.
 * @param constraints the unique constraints that `write` may violate (see `declareConstraints`)
 * @throws any other error
 */
export async function unlessTaken<T, Type extends ErrorType>(
  write: () => Promise<T>,
  constraints: Readonly<Record<string, Type>>
): Promise<Result<T, { type: Type }>> {
  try {
    return ok(await write())
  } catch (error) {
    const violated = violatedConstraint(error)
    if (!violated || !Object.hasOwn(constraints, violated)) throw error
    return err({ type: constraints[violated]! })
  }
}
