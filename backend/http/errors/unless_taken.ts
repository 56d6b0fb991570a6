import { err, ok, type Result } from '#domain/result'

/** SQLSTATE of a unique violation. */
const UNIQUE_VIOLATION = '23505'

const violatedConstraint = (error: unknown) => {
  const { code, constraint } = error as { code?: string; constraint?: string }
  return code === UNIQUE_VIOLATION ? constraint : undefined
}

/**
 * Writes a row that must be unique and turns violations into errors, since another request may have
 * written the same after the check.
 * @param taken the error of each unique constraint
 * @throws any other error
 */
export async function unlessTaken<T, Taken>(
  write: () => Promise<T>,
  taken: Record<string, Taken>
): Promise<Result<T, Taken>> {
  try {
    return ok(await write())
  } catch (error) {
    const constraint = violatedConstraint(error)
    if (constraint === undefined || !Object.hasOwn(taken, constraint)) throw error
    return err(taken[constraint]!)
  }
}
