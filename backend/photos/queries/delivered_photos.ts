import BatchItem from '#models/proofreading/batch_item'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Which of these photos a batch has delivered, and no answer to an erratum has taken out since: only an erratum moves
 * them (苏教指通〔2023〕13号 二.4).
 * @param trx inside a transaction that has locked the photos, their delivery waits
 */
export async function deliveredPhotos(
  photoIds: readonly string[],
  trx?: TransactionClientContract
): Promise<Set<string>> {
  const items = await BatchItem.query({ client: trx })
    // One value: a statement has no room for more than 65,535.
    .whereRaw('photo_id = any(?)', [[...photoIds] as unknown as string])
    .whereNull('removedAt')
    .whereHas('batch', (batch) => batch.where('state', 'delivered'))
    .select('photo_id')
  return new Set(items.map(({ photoId }) => photoId))
}
