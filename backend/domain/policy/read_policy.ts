import { err, ok, type Result } from '../result.js'
import { POLICY_CHECKS } from './policy_checks.js'
import type { PolicyKey, PolicyPreset, SeasonPolicy, SourcedPolicy } from './season_policy.js'

/** An invalid value: its key and what it must be. */
export interface PolicyFault {
  key: string
  wants: string
}

/** Keys that policies stored before them do not have; the rule that reads one does without it then. */
const ADDED_LATER: readonly string[] = [
  'counts',
  'downloadLetter',
  'errataKinds',
  'lateArrivalDays',
  'lookAt',
  'phoneSteps',
  'phoneUpload',
  'photoFileName',
  'quietFrom',
  'quietTo',
  'proofOfLife',
  'resetReasons',
  'processingStartDays',
] satisfies PolicyKey[]

/**
 * Reads a policy from data. Every key must be present and valid, no key may be unknown, and the values
 * must not contradict each other.
 */
export function readPolicy(raw: Record<string, unknown>): Result<SeasonPolicy, PolicyFault[]> {
  const faults: PolicyFault[] = []
  for (const [key, check] of Object.entries(POLICY_CHECKS)) {
    const isMissing = !Object.hasOwn(raw, key)
    if (isMissing && ADDED_LATER.includes(key)) continue
    if (isMissing || !check.holds(raw[key])) faults.push({ key, wants: check.wants })
  }
  for (const key of Object.keys(raw)) {
    if (!Object.hasOwn(POLICY_CHECKS, key)) faults.push({ key, wants: '—' })
  }
  if (faults.length > 0) return err(faults)
  const policy = raw as unknown as SeasonPolicy
  const contradictions = findContradictions(policy)
  return contradictions.length > 0 ? err(contradictions) : ok(policy)
}

function findContradictions(policy: SeasonPolicy): PolicyFault[] {
  const faults: PolicyFault[] = []
  if (policy.hoursFrom >= policy.hoursTo) {
    faults.push({ key: 'hoursTo', wants: `> ${policy.hoursFrom}` })
  }
  const { makeUpFrom, makeUpTo } = policy
  if ((makeUpFrom === null) !== (makeUpTo === null)) {
    faults.push({ key: 'makeUpTo', wants: makeUpFrom === null ? 'null' : 'MM-DD' })
  } else if (makeUpFrom !== null && makeUpTo !== null && makeUpFrom > makeUpTo) {
    faults.push({ key: 'makeUpTo', wants: `≥ ${makeUpFrom}` })
  }
  return faults
}

/** A preset with every key filled: what its notice leaves out comes from the preset it inherits. */
export function resolvePreset(preset: PolicyPreset, presets: PolicyPreset[]): SourcedPolicy {
  const base = presets.find(({ code }) => code === preset.inherits)
  const inherited = base ? Object.entries(resolvePreset(base, presets)) : []
  return {
    ...Object.fromEntries(
      inherited.map(([key, { value }]) => [key, { value, clause: 'inherited' }])
    ),
    ...preset.values,
  } as SourcedPolicy
}

/** The values of a sourced policy, without their clauses. */
export const valuesOf = (sourced: SourcedPolicy): Record<PolicyKey, unknown> =>
  Object.fromEntries(Object.entries(sourced).map(([key, { value }]) => [key, value])) as Record<
    PolicyKey,
    unknown
  >

/** A stored policy, which `readPolicy` has validated before it was stored. */
export const policyOf = (sourced: SourcedPolicy) => valuesOf(sourced) as unknown as SeasonPolicy

/** The values of a policy that differ from those of its preset. */
export const policyChanges = (
  preset: SourcedPolicy,
  sourced: SourcedPolicy
): Partial<Record<PolicyKey, unknown>> =>
  Object.fromEntries(
    Object.entries(valuesOf(sourced)).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(preset[key as PolicyKey]?.value)
    )
  )
