import { err, ok, type Result } from '#domain/result'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { openBytes, sealBytes } from './gcm.js'
import { findSeasonKey, keepSeasonKey, type SealFault } from './season_key.js'

export type { SealFault } from './season_key.js'

/** How a value begins that is sealed by the key of its season. */
export const SEASON_SEAL = 's1.'

/** What a sealed value belongs to: in another row, or another season, it opens nothing. */
export interface SealedIn {
  seasonId: string
  rowId: string
}

/**
 * Seals a value with the key of its season: retention erases the key, and with it every value.
 * @throws if the key of the season is erased: nobody writes into such a season
 */
export async function sealValue(
  { seasonId, rowId }: SealedIn,
  value: string,
  client: QueryClientContract
): Promise<string> {
  const key = await keepSeasonKey(seasonId, client)
  if (!key.ok) throw new Error(`a value cannot be sealed: ${key.error.type}`)
  return SEASON_SEAL + sealBytes(key.value, Buffer.from(value), rowId).toString('base64url')
}

/** Opens a value that was sealed for this row. */
export async function openValue(
  { seasonId, rowId }: SealedIn,
  sealed: string,
  client?: QueryClientContract
): Promise<Result<string, SealFault>> {
  const key = await findSeasonKey(seasonId, client)
  if (!key.ok) return key
  try {
    const bytes = Buffer.from(sealed.slice(SEASON_SEAL.length), 'base64url')
    return ok(openBytes(key.value, bytes, rowId).toString())
  } catch {
    return err({ type: 'sealed_unreadable' })
  }
}
