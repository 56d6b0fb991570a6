import ErrataRound from '#models/proofreading/errata_round'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The number of a unit’s next round; the unit is locked. */
export async function nextRoundNo(
  seasonUnitId: string,
  trx: TransactionClientContract
): Promise<number> {
  const found = await ErrataRound.query({ client: trx })
    .where({ seasonUnitId })
    .max('no as newest')
    .firstOrFail()
  return Number(found.$extras.newest ?? 0) + 1
}
