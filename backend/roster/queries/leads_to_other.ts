import Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Is this the number of somebody who was merged into another student than this one? It is theirs then, as
 * lists and folders find them by it.
 * @param id of the student who is to have the number; null for a new one
 */
export async function leadsToOther(
  xhKey: string | null,
  { id, seasonUnitId }: { id: string | null; seasonUnitId: string },
  client: TransactionClientContract
): Promise<boolean> {
  const merged = await Student.query({ client })
    .where({ seasonUnitId, xhKey })
    .whereNotNull('merged_into')
  return merged.some(({ mergedInto }) => mergedInto !== id)
}
