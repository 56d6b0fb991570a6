import { QueryClient } from '@adonisjs/lucid/database'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Work = (trx: TransactionClientContract) => Promise<unknown>

/**
 * A COMMIT that fails must fail its transaction. Knex settles `commit()` all the same and rejects only the
 * `executionPromise`, which Lucid does not await: a step of a season would count as written that is not.
 */
export default class CommitProvider {
  register() {
    const { transaction } = QueryClient.prototype
    const open = transaction as (this: QueryClient, ...args: unknown[]) => Promise<any>
    async function awaited(this: QueryClient, work: unknown, options?: unknown) {
      if (typeof work !== 'function') return open.call(this, work, options)
      const opened: TransactionClientContract[] = []
      const done = await open.call(
        this,
        (trx: TransactionClientContract) => {
          opened.push(trx)
          return (work as Work)(trx)
        },
        options
      )
      await opened[0]!.knexClient.executionPromise
      return done
    }
    QueryClient.prototype.transaction = awaited as typeof transaction
  }
}
