import { inUtc } from '#backend/http/in_utc'
import { findPreset } from '#backend/seasons/policy_presets'
import { policyChanges } from '#domain/policy/read_policy'
import type { SeasonPolicy as PolicyValues } from '#domain/policy/season_policy'
import type Season from '#models/seasons/season'
import type SeasonPolicy from '#models/seasons/season_policy'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Only what differs from the preset, as a draft is edited. */
function changesOf({ preset: code, sourced }: SeasonPolicy): Partial<PolicyValues> {
  const preset = findPreset(code)
  return preset ? (policyChanges(preset.sourced, sourced) as Partial<PolicyValues>) : {}
}

/** A season with its rules. It must be loaded by `described_seasons`. */
export default class SeasonTransformer extends BaseTransformer<Season> {
  toObject() {
    const { id, year, name, notice, publishedAt, policy, calendarVersion, $extras } = this.resource
    return {
      id,
      year,
      name,
      notice,
      publishedAt: inUtc(publishedAt),
      preset: policy.preset,
      policy: policy.sourced,
      changes: changesOf(policy),
      calendar: calendarVersion.version,
      cohort: year + policy.sourced.cohortOffset.value,
      units: Number($extras.units_count ?? 0),
      /** All its units are over, as far as the viewer sees them. */
      closed: publishedAt !== null && Number($extras.open_units) === 0,
    }
  }
}
