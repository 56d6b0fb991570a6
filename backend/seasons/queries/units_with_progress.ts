import type { Viewer } from '#backend/identity/viewer'
import type { HeadCounts } from '#domain/counts/head_counts'
import SeasonUnit from '#models/seasons/season_unit'
import UnitMatter from '#models/seasons/unit_matter'
import UnitProgress from '#models/seasons/unit_progress'
import { headsOfUnits } from './student_counts.js'
import { uncheckedOf, type Unchecked } from './unchecked_days.js'

/** A unit of a season with the state of each of its tracks, and what it waits for. */
export interface UnitWithProgress {
  unit: SeasonUnit
  rows: UnitProgress[]
  /** The most pressing first. */
  matters: UnitMatter[]
  /** How many of its students are photographed, as far as the viewer sees them. */
  heads: HeadCounts
  /** 当日未核查; null where nothing is left. */
  unchecked: Unchecked | null
}

/** @param units as `visibleUnit` loads them */
export async function withProgress(
  units: SeasonUnit[],
  viewer: Viewer
): Promise<UnitWithProgress[]> {
  const ids = units.map(({ id }) => id)
  // Without an order, the tracks of an answer would come as the planner reads them.
  const rows = await UnitProgress.query().whereIn('seasonUnitId', ids).orderBy('track')
  const matters = await UnitMatter.query().whereIn('seasonUnitId', ids).orderBy('rank')
  const heads = await headsOfUnits(viewer, units)
  const unchecked = await uncheckedOf(ids)
  return units.map((unit) => ({
    unit,
    heads: heads.get(unit.id)!,
    unchecked: unchecked.get(unit.id) ?? null,
    rows: rows.filter(({ seasonUnitId }) => seasonUnitId === unit.id),
    matters: matters.filter(({ seasonUnitId }) => seasonUnitId === unit.id),
  }))
}

/** The units of these ids with their progress, in this order. */
export async function unitsWithProgress(
  ids: string[],
  viewer: Viewer
): Promise<UnitWithProgress[]> {
  const units = await SeasonUnit.query()
    .whereIn('id', ids)
    .preload('unit')
    .preload('region')
    .preload('season', (season) => season.preload('calendarVersion'))
  return withProgress(
    ids.map((id) => units.find((unit) => unit.id === id)!),
    viewer
  )
}
