import { shownPrefix } from '#backend/collectors/collector_key'
import { err, ok, type Result } from '#domain/result'
import Collector from '#models/collectors/collector'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * A collector, which nobody else changes, or sends by, until the transaction ends.
 * @throws E_ROW_NOT_FOUND without it
 */
export const lockCollector = (id: string, client: TransactionClientContract): Promise<Collector> =>
  Collector.query({ client }).where('id', id).forUpdate().firstOrFail()

export type KeyFault = { type: 'collector_revoked' } | { type: 'key_changed' }

/**
 * The same, if it still has the key that is meant.
 * @param keyPrefix of that key, as it is shown
 * @throws E_ROW_NOT_FOUND without the collector
 */
export async function lockKey(
  { id, keyPrefix }: { id: string; keyPrefix: string },
  client: TransactionClientContract
): Promise<Result<Collector, KeyFault>> {
  const collector = await lockCollector(id, client)
  if (collector.revokedAt) return err({ type: 'collector_revoked' })
  return shownPrefix(collector) === keyPrefix ? ok(collector) : err({ type: 'key_changed' })
}
