import { err, ok, type Result } from '#domain/result'
import { CONSTRAINT_ERRORS, type UniqueConstraint } from './constraint_errors.js'

/** SQLSTATE of a unique violation. */
const UNIQUE_VIOLATION = '23505'

const violatedConstraint = (error: unknown) => {
  const { code, constraint } = error as { code?: string; constraint?: string }
  return code === UNIQUE_VIOLATION ? constraint : undefined
}

/**
 * Writes a row that must be unique and turns violations into their errors (`CONSTRAINT_ERRORS`), since
 * another request may have written the same after the check.
 * @param constraints the unique constraints that `write` may violate
 * @throws any other error
 */
export async function unlessTaken<T, Constraint extends UniqueConstraint>(
  write: () => Promise<T>,
  ...constraints: Constraint[]
): Promise<Result<T, { type: (typeof CONSTRAINT_ERRORS)[Constraint] }>> {
  try {
    return ok(await write())
  } catch (error) {
    const violated = violatedConstraint(error)
    const known = constraints.find((constraint) => constraint === violated)
    if (!known) throw error
    return err({ type: CONSTRAINT_ERRORS[known] })
  }
}
