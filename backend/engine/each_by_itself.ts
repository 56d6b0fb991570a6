import logger from '@adonisjs/core/services/logger'
import { isUnreachable } from './with_deadline.js'

/**
 * Does the same for every row, one after the other; a row that fails is logged and left for the next
 * time, and stops no other.
 * @param what is logged with the id of a row that failed
 * @returns the rows for which it was done
 * @throws where the engine cannot be reached: then it can be reached for no row
 */
export async function eachByItself<T>(
  rows: readonly T[],
  what: string,
  idOf: (row: T) => string,
  work: (row: T) => Promise<unknown>
): Promise<T[]> {
  const done: T[] = []
  for (const row of rows) {
    try {
      await work(row)
      done.push(row)
    } catch (error) {
      if (isUnreachable(error)) throw error
      logger.error({ id: idOf(row), err: error }, `${what}: left for the next time`)
    }
  }
  return done
}
