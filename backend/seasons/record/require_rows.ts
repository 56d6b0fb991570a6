import { isCountedFromPhotos } from '#backend/seasons/queries/is_counted_from_photos'
import SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Errata whose number was typed are not taken where they are rows. */
export async function requireRows(seasonUnitId: string, trx: TransactionClientContract) {
  const unit = await SeasonUnit.findOrFail(seasonUnitId, { client: trx })
  return (await isCountedFromPhotos(unit, trx)) ? 'errata_required' : null
}
