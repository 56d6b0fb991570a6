import logger from '@adonisjs/core/services/logger'
import { isUnreachable } from './with_deadline.js'

/**
 * Processes rows one after another. A row that fails is logged and left for the next run; it does not
 * stop the others.
 * @param what names the work in the log, with the id of a failed row
 * @returns the rows that were processed
 * @throws when the engine is unreachable, since no other row would succeed
 */
export async function processEach<T>(
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
      logger.error({ id: idOf(row), err: error }, `${what} failed: left for the next run`)
    }
  }
  return done
}
