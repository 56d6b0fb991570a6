import Season from '#models/seasons/season'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * May a season still be changed? Locks its row until the transaction ends, so that a concurrent
 * publication waits.
 */
export async function isDraft(seasonId: string, trx: TransactionClientContract): Promise<boolean> {
  const season = await Season.query({ client: trx }).where('id', seasonId).forUpdate().firstOrFail()
  return season.publishedAt === null
}
