import Season from '#models/seasons/season'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Locks a season until the transaction ends, and returns it as it stands then. What may be done once, or
 * one at a time, in a season is decided under this lock: a concurrent request waits and then sees it.
 */
export const lockSeason = (id: string, client: TransactionClientContract): Promise<Season> =>
  Season.query({ client }).where('id', id).forUpdate().firstOrFail()
