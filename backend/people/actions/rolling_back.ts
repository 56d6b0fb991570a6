import type { Result } from '#domain/result'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

class Refused extends Error {
  constructor(readonly refusal: { ok: false; error: unknown }) {
    super('refused')
  }
}

/** Runs a change in a transaction, which is undone if the change is refused in the end. */
export async function rollingBack<T, E>(
  change: (trx: TransactionClientContract) => Promise<Result<T, E>>
): Promise<Result<T, E>> {
  try {
    return await db.transaction(async (trx) => {
      const changed = await change(trx)
      if (!changed.ok) throw new Refused(changed)
      return changed
    })
  } catch (error) {
    if (error instanceof Refused) return error.refusal as Result<T, E>
    throw error
  }
}
