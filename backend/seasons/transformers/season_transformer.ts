import { inUtc } from '#backend/http/in_utc'
import { findPreset } from '#backend/seasons/policy_presets'
import { policyChanges } from '#domain/policy/read_policy'
import type Season from '#models/seasons/season'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A season with its rules. It must be loaded by `described_seasons`. */
export default class SeasonTransformer extends BaseTransformer<Season> {
  toObject() {
    const { id, year, name, notice, publishedAt, policy, calendarVersion, $extras } = this.resource
    const preset = findPreset(policy.preset)
    return {
      id,
      year,
      name,
      notice,
      publishedAt: inUtc(publishedAt),
      preset: policy.preset,
      policy: policy.sourced,
      /** Only what differs from the preset, as a draft is edited. */
      changes: preset ? policyChanges(preset.sourced, policy.sourced) : {},
      calendar: calendarVersion.version,
      cohort: year + policy.sourced.cohortOffset.value,
      units: Number($extras.units_count ?? 0),
      /** All its units are over, as far as the viewer sees them. */
      closed: publishedAt !== null && Number($extras.open_units) === 0,
    }
  }
}
