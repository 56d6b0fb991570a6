import type { Viewer } from '#backend/identity/viewer'
import { PHOTO_RULES, type PhotoRule } from '#domain/photos/rules'
import db from '@adonisjs/lucid/services/db'
import { wallPhotos, type WallFilter } from './wall_filter.js'

/** A rule, and how many photos of the wall broke it, or may have broken it. */
export interface BrokenRule {
  rule: PhotoRule
  count: number
}

/** A verdict that passes has no such rows. */
const BROKEN_ROWS = `join photo_verdicts verdict on verdict.photo_id = photos.id
    and not verdict.advisory and verdict.verdict <> 'pass'
  join lateral jsonb_array_elements(verdict.rows) as row on row ->> 'result' in ('fail', 'warn')`

/**
 * The rules that photos of a filter broke, whichever page of the wall they are on; the rule of the filter itself
 * narrows nothing down, and is among them also when no photo is left.
 */
export async function brokenRules(
  viewer: Viewer,
  { rule: chosen, ...filter }: WallFilter
): Promise<BrokenRule[]> {
  const counted = await wallPhotos(viewer, filter)
    .joinRaw(BROKEN_ROWS)
    .groupByRaw(`row ->> 'rule'`)
    .select(db.raw(`row ->> 'rule' as rule`))
    .count('* as count')
    .pojo<{ rule: PhotoRule; count: string }>()
  const counts = new Map(counted.map(({ rule, count }) => [rule, Number(count)]))
  return PHOTO_RULES.filter((rule) => counts.has(rule) || rule === chosen).map((rule) => ({
    rule,
    count: counts.get(rule) ?? 0,
  }))
}
