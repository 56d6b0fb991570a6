import { AsyncLocalStorage } from 'node:async_hooks'

/** The rows of all units, and of none. */
export const EVERYBODY = '*'
export const NOBODY = ''

/** `*`, or the ids of units with commas between; the policies of the database read it. */
const store = new AsyncLocalStorage<string>()

/** Whose rows the running code may see; undefined outside `runAs`. */
export const currentScope = (): string | undefined => store.getStore()

/**
 * Runs `work` with the rows of a scope only. Every query needs a scope: what is computed over everybody
 * says so with `EVERYBODY`, in the places that scope.spec.ts lists.
 * @param scope from `scopeOf`, or one of the constants
 * @throws what `work` throws
 */
export const runAs = <T>(scope: string, work: () => T | PromiseLike<T>): Promise<T> =>
  // A query runs when it is awaited, so that must happen inside.
  store.run(scope, async () => await work())

/** The scope of somebody who sees all units, or these. */
export const scopeOf = ({
  seesAllUnits,
  unitIds,
}: {
  seesAllUnits: boolean
  unitIds: string[]
}): string => (seesAllUnits ? EVERYBODY : [...new Set(unitIds)].toSorted().join())
