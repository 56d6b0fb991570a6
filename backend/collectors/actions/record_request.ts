import type { Instant } from '#domain/calendar/instant'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What a collector sent, under its own number. */
export interface SentRequest {
  collectorId: string
  externalNo: string
  /** Of all that was sent with the number. */
  requestHash: string
  /** As the collector says. */
  takenAt: Instant
}

/** Ties the number to its photo: from now on it is sent again, or belongs to another request. */
export async function recordRequest(
  { collectorId, externalNo, requestHash, takenAt }: SentRequest,
  photoId: string,
  trx: TransactionClientContract
): Promise<void> {
  const row = { collector_id: collectorId, external_no: externalNo, photo_id: photoId }
  const sent = { request_hash: requestHash, taken_at: takenAt }
  await trx.table('intake_requests').insert({ ...row, ...sent })
}
