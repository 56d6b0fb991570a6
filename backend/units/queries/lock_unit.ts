import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Holds a unit in its season until the transaction ends, against others who ask the same. */
export const lockUnit = (seasonUnitId: string, trx: TransactionClientContract) =>
  trx.rawQuery('select from season_units where id = ? for no key update', [seasonUnitId])
