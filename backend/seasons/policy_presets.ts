import { policyPresets } from '#config/season_policies/index'
import { readPolicy, resolvePreset, valuesOf } from '#domain/policy/read_policy'
import type { PolicyPreset, SeasonPolicy, SourcedPolicy } from '#domain/policy/season_policy'

const written = policyPresets as PolicyPreset[]

/** A preset with all values and their clauses. */
export interface Preset {
  code: string
  name: string
  notice: string
  sourced: SourcedPolicy
  policy: SeasonPolicy
}

/** Codes end in the year of their notice. */
const yearOf = ({ code }: PolicyPreset) => Number(code.slice(-4))

const newestFirst = written.toSorted((a, b) => yearOf(b) - yearOf(a))

/**
 * The presets, newest first: a new season begins with the last notice.
 * @throws Error when a shipped preset is invalid
 */
export const presets: Preset[] = newestFirst.map((preset) => {
  const sourced = resolvePreset(preset, written)
  const read = readPolicy(valuesOf(sourced))
  if (!read.ok) throw new Error(`${preset.code}: ${JSON.stringify(read.error)}`)
  return {
    code: preset.code,
    name: preset.name,
    notice: preset.notice,
    sourced,
    policy: read.value,
  }
})

export const findPreset = (code: string) => presets.find((preset) => preset.code === code) ?? null
