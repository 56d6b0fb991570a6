import BatchItem from '#models/proofreading/batch_item'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What is delivered of these students of a unit now, in the main round. */
export const presentItems = (
  seasonUnitId: string,
  studentIds: readonly string[],
  client?: TransactionClientContract
): Promise<BatchItem[]> =>
  BatchItem.query({ client })
    .where({ seasonUnitId, round: 'main' })
    .whereIn('studentId', [...studentIds])
    .whereNull('removedAt')
    .whereHas('batch', (batch) => batch.where('state', 'delivered'))
