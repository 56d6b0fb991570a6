import { recordAudit } from '#backend/audit/record_audit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Photos count nowhere from here on, and the database erases what it keeps of them (`erase_photo`).
 * @param photoIds locked, and so is their student
 */
export async function takeBack(
  photoIds: readonly string[],
  businessAt: string,
  trx: TransactionClientContract
): Promise<void> {
  const gone = trx.raw('now()')
  await trx
    .from('photos')
    .whereIn('id', [...photoIds])
    .update({ submitted_at: null, status: 'reset', draft_removed_at: gone, erased_at: gone })
  for (const subjectId of photoIds) {
    const subject = { subjectType: 'photo', subjectId, businessAt }
    await recordAudit({ actorId: null, action: 'photo.erased', ...subject }, trx)
  }
}
