import { openValue, SEASON_SEAL, sealValue, type SealFault } from '#backend/sealing/sealed_value'
import { EXEMPTION_GROUNDS, type ExemptionGround } from '#domain/photos/exemptions'
import { err, ok, type Result } from '#domain/result'
import encryption from '@adonisjs/core/services/encryption'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** An exemption, and the season by whose key its ground is sealed. */
export interface OfExemption {
  id: string
  seasonId: string
}

/** Of one length, or the length of what is sealed would tell which it is. */
const WIDTH = Math.max(...EXEMPTION_GROUNDS.map(({ length }) => length))

/** A ground encrypted for the row of one exemption: in the row of another it opens nothing. */
export const sealGround = (
  { id: rowId, seasonId }: OfExemption,
  ground: ExemptionGround,
  client: QueryClientContract
) => sealValue({ seasonId, rowId }, ground.padEnd(WIDTH), client)

/** A ground of before seasons had keys of their own; null if it is of another row, or its key is gone. */
export const openOldGround = (id: string, sealed: string): ExemptionGround | null =>
  (encryption.decrypt<string>(sealed, `exemption ${id}`)?.trim() as ExemptionGround) ?? null

export async function openGround(
  { id: rowId, seasonId }: OfExemption,
  sealed: string
): Promise<Result<ExemptionGround, SealFault>> {
  if (!sealed.startsWith(SEASON_SEAL)) {
    const ground = openOldGround(rowId, sealed)
    return ground ? ok(ground) : err({ type: 'sealed_unreadable' })
  }
  const opened = await openValue({ seasonId, rowId }, sealed)
  return opened.ok ? ok(opened.value.trim() as ExemptionGround) : opened
}
