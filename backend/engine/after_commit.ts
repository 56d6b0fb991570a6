import logger from '@adonisjs/core/services/logger'

/**
 * Hands work to the engine after the facts that call for it are committed. A failure is only logged: the
 * request has done what was asked, and the sweeps find what was not handed over.
 * @param what names the work in the log
 */
export async function afterCommit(what: string, enqueue: () => Promise<unknown>): Promise<void> {
  try {
    await enqueue()
  } catch (err) {
    logger.warn({ err }, `${what} not handed to the engine: the sweep will do it`)
  }
}
