import type { Viewer } from '#backend/identity/viewer'
import { findPreset } from '#backend/seasons/policy_presets'
import { NOT_OVER } from '#backend/seasons/queries/not_over'
import { policyChanges } from '#domain/policy/read_policy'
import Season from '#models/seasons/season'

/** Seasons with what `seasonView` needs; the units are counted that the viewer may see. */
export const describedSeasons = (viewer: Viewer) =>
  Season.query()
    .preload('policy')
    .preload('calendarVersion')
    .withCount('units', (units) => {
      if (!viewer.isCentre) units.whereIn('unit_id', viewer.unitIds)
    })
    .withCount('units', (units) => {
      if (!viewer.isCentre) units.whereIn('unit_id', viewer.unitIds)
      units.as('open_units').whereRaw(NOT_OVER)
    })

/** @param season loaded by `describedSeasons` */
export function seasonView(season: Season) {
  const { id, year, name, notice, policy } = season
  const preset = findPreset(policy.preset)
  return {
    id,
    year,
    name,
    notice,
    publishedAt: season.publishedAt?.toUTC().toISO() ?? null,
    preset: policy.preset,
    policy: policy.sourced,
    /** Only what differs from the preset, as a draft is edited. */
    changes: preset ? policyChanges(preset.sourced, policy.sourced) : {},
    calendar: season.calendarVersion.version,
    cohort: year + policy.sourced.cohortOffset.value,
    units: Number(season.$extras.units_count ?? 0),
    /** All its units are over, as far as the viewer sees them. */
    closed: season.publishedAt !== null && Number(season.$extras.open_units) === 0,
  }
}
