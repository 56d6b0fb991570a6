import logger from '@adonisjs/core/services/logger'
import { ApplicationFailure } from '@temporalio/common'

type Activities = Record<string, (...args: never[]) => Promise<unknown>>

const errorCode = (error: unknown) => {
  const { code, name } = error as { code?: string; name?: string }
  return code ?? name ?? 'UNEXPECTED'
}

/**
 * Replaces unexpected errors of activities by their code. What an activity throws is stored in the
 * engine's history unencrypted, and database messages may contain data; the log keeps the details.
 */
export function guarded<A extends Activities>(activities: A): A {
  const entries = Object.entries(activities).map(([name, activity]) => {
    const run = async (...args: never[]) => {
      try {
        return await activity(...args)
      } catch (error) {
        if (error instanceof ApplicationFailure) throw error
        logger.error({ activity: name, code: errorCode(error), err: error }, 'activity failed')
        throw ApplicationFailure.create({ message: errorCode(error), type: 'UNEXPECTED' })
      }
    }
    return [name, run]
  })
  return Object.fromEntries(entries)
}
