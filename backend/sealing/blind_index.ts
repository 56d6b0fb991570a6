import { ok, type Result } from '#domain/result'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { createHmac } from 'node:crypto'
import { keepSeasonKey, type SealFault } from './season_key.js'

/**
 * By what a sealed value is found again without being opened: the same in a season for the same value, and nothing
 * once the key of the season is erased.
 */
export async function blindIndex(
  seasonId: string,
  value: string,
  client: QueryClientContract
): Promise<Result<string, SealFault>> {
  const key = await keepSeasonKey(seasonId, client, 'index')
  if (!key.ok) return key
  return ok(createHmac('sha256', key.value).update(value).digest('base64url'))
}
