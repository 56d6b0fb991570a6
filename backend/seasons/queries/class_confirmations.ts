import ClassConfirmation from '#models/proofreading/class_confirmation'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The confirmations of a unit by class (null: of those without one), the newest first. Authors are loaded. */
export async function confirmationsOf(
  seasonUnitId: string,
  client?: TransactionClientContract
): Promise<Map<string | null, ClassConfirmation[]>> {
  const all = await ClassConfirmation.query({ client })
    .where({ seasonUnitId, round: 'main' })
    .preload('author')
    .orderBy('recordedAt', 'desc')
    .orderBy('id')
  return Map.groupBy(all, ({ classId }) => classId)
}
