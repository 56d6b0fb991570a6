import logger from '@adonisjs/core/services/logger'
import { ApplicationFailure } from '@temporalio/common'

type Activities = Record<string, (...args: never[]) => Promise<unknown>>

const codeOf = (error: unknown) => {
  const { code, name } = error as { code?: string; name?: string }
  return code ?? name ?? 'UNEXPECTED'
}

/**
 * What an activity throws ends up in the engine's histories, in clear. A database's message may hold
 * data: it goes to the log of the worker, and only its code crosses.
 */
export function guarded<A extends Activities>(activities: A): A {
  const entries = Object.entries(activities).map(([name, activity]) => {
    const run = async (...args: never[]) => {
      try {
        return await activity(...args)
      } catch (error) {
        if (error instanceof ApplicationFailure) throw error
        logger.error({ activity: name, code: codeOf(error), err: error }, 'activity failed')
        throw ApplicationFailure.create({ message: codeOf(error), type: 'UNEXPECTED' })
      }
    }
    return [name, run]
  })
  return Object.fromEntries(entries)
}
