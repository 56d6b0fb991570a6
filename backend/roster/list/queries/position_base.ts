import ListImport from '#models/roster/list_import'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The place after all students of the list. */
async function endOfList(unitId: string, trx: TransactionClientContract): Promise<number> {
  const last = await trx
    .from('students')
    .where('season_unit_id', unitId)
    .whereNull('delisted_at')
    .max('list_position as last')
    .first()
  return Number(last?.last ?? 0)
}

/**
 * What is added to the number of a row to give its place in print: a list comes after those that were run before it,
 * one in their place begins anew, and mended rows go back to where their list stands. Asked under the lock of the
 * unit, because a preview may be older than the run of another.
 */
export async function positionBase(
  { kind, originId, seasonUnitId }: ListImport,
  trx: TransactionClientContract
): Promise<number> {
  if (originId) return (await ListImport.findOrFail(originId, { client: trx })).positionBase
  return kind === 'replace' ? 0 : endOfList(seasonUnitId, trx)
}
