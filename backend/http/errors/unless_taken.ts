import { err, ok, type Result } from '#domain/result'

/** SQLSTATE of a value that has to be unique, and is not. */
const UNIQUE_VIOLATION = '23505'

const constraintOf = (error: unknown) => {
  const { code, constraint } = error as { code?: string; constraint?: string }
  return code === UNIQUE_VIOLATION ? constraint : undefined
}

/**
 * Writes what has to be unique: somebody else may have been quicker since it was looked for, and then
 * the constraint says what is taken.
 * @param taken the error of each constraint that may refuse
 * @throws whatever else goes wrong
 */
export async function unlessTaken<T, Taken>(
  write: () => Promise<T>,
  taken: Record<string, Taken>
): Promise<Result<T, Taken>> {
  try {
    return ok(await write())
  } catch (error) {
    const constraint = constraintOf(error)
    if (constraint === undefined || !Object.hasOwn(taken, constraint)) throw error
    return err(taken[constraint]!)
  }
}
