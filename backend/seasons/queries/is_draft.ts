import Season from '#models/seasons/season'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * May a season still be changed? Holds its row for the rest of the transaction: whoever publishes it
 * meanwhile waits, and sees what was changed.
 */
export async function isDraft(seasonId: string, trx: TransactionClientContract): Promise<boolean> {
  const season = await Season.query({ client: trx }).where('id', seasonId).forUpdate().firstOrFail()
  return season.publishedAt === null
}
