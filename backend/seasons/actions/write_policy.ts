import { findPreset } from '#backend/seasons/policy_presets'
import { readPolicy, valuesOf, type PolicyFault } from '#domain/policy/read_policy'
import type { PolicyKey, SourcedPolicy } from '#domain/policy/season_policy'
import { err, ok, type Result } from '#domain/result'
import SeasonPolicy from '#models/seasons/season_policy'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The rules of a draft: a preset, and the values of this season that differ from it. */
export interface WantedPolicy {
  preset: string
  /** The notice that changes them: their clause. */
  notice: string
  changes: Partial<Record<PolicyKey, unknown>>
}

export type PolicyError =
  { type: 'unknown_preset' } | { type: 'policy_invalid'; faults: PolicyFault[] }

/** Every value with its clause. */
export function sourcePolicy({
  preset: code,
  notice,
  changes,
}: WantedPolicy): Result<SourcedPolicy, PolicyError> {
  const preset = findPreset(code)
  if (!preset) return err({ type: 'unknown_preset' })
  const read = readPolicy({ ...valuesOf(preset.sourced), ...changes })
  if (!read.ok) return err({ type: 'policy_invalid', faults: read.error })
  const changed = Object.entries(changes).map(([key, value]) => [key, { value, clause: notice }])
  return ok({ ...preset.sourced, ...Object.fromEntries(changed) } as SourcedPolicy)
}

/** Writes a version of a preset; versions are never changed. */
export async function writePolicyVersion(
  { preset, authorId }: { preset: string; authorId: string | null },
  sourced: SourcedPolicy,
  trx: TransactionClientContract
) {
  // Lock, or two concurrent requests would take the same version number.
  await trx.rawQuery(`select pg_advisory_xact_lock(hashtextextended('season_policies', 0))`)
  const [{ last }] = await trx
    .from('season_policies')
    .where('preset', preset)
    .max('version as last')
  const version = Number(last ?? 0) + 1
  return SeasonPolicy.create({ preset, version, sourced, authorId }, { client: trx })
}
