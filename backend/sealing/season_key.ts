import { hashKey } from '#config/app'
import { err, ok, type Result } from '#domain/result'
import SeasonKey from '#models/seasons/season_key'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { hkdfSync, randomBytes } from 'node:crypto'
import { openBytes, sealBytes } from './gcm.js'

const KEY_BYTES = 32

/** Why what was sealed cannot be opened: its season's key is erased, or it was sealed by another. */
export type SealFault = { type: 'sealed_erased' } | { type: 'sealed_unreadable' }

const derived = (secret: string | Buffer, use: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', use, KEY_BYTES))

/** What a key derived from a season's is for: its values are sealed with one, and found again with the other. */
export type KeyUse = 'seal' | 'index'

const wrappingKey = () => derived(hashKey.release(), 'season keys')

function unwrap({ wrapped, seasonId }: SeasonKey, use: KeyUse): Result<Buffer, SealFault> {
  if (wrapped === null) return err({ type: 'sealed_erased' })
  try {
    const key = openBytes(wrappingKey(), Buffer.from(wrapped, 'base64'), seasonId)
    return ok(derived(key, use))
  } catch {
    return err({ type: 'sealed_unreadable' })
  }
}

/** The key by which values of a season are opened. */
export async function findSeasonKey(
  seasonId: string,
  client?: QueryClientContract,
  use: KeyUse = 'seal'
): Promise<Result<Buffer, SealFault>> {
  const kept = await SeasonKey.find(seasonId, { client })
  return kept ? unwrap(kept, use) : err({ type: 'sealed_unreadable' })
}

/** The same, made if it is the first value: of two that come at once, the second waits for the key of the first. */
export async function keepSeasonKey(
  seasonId: string,
  client: QueryClientContract,
  use: KeyUse = 'seal'
): Promise<Result<Buffer, SealFault>> {
  const kept = await SeasonKey.find(seasonId, { client })
  if (kept) return unwrap(kept, use)
  const wrapped = sealBytes(wrappingKey(), randomBytes(KEY_BYTES), seasonId).toString('base64')
  await client.rawQuery(
    'insert into season_keys (season_id, wrapped) values (?, ?) on conflict do nothing',
    [seasonId, wrapped]
  )
  return findSeasonKey(seasonId, client, use)
}
