import { lockSeason } from '#backend/seasons/queries/lock_season'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** May a season still be changed? Locks it, so that a concurrent publication waits. */
export async function isDraft(seasonId: string, trx: TransactionClientContract): Promise<boolean> {
  const season = await lockSeason(seasonId, trx)
  return season.publishedAt === null
}
