import { policyOf } from '#domain/policy/read_policy'
import { entryNames } from '#domain/packages/entry_names'
import { codeForLevel } from '#domain/roster/unit_codes'
import BatchItem from '#models/proofreading/batch_item'
import type SeasonUnit from '#models/seasons/season_unit'

/**
 * What the file of each delivered photo of a unit is called, by its item. A unit without a national code has our code of
 * it in that place.
 */
export async function namesOfUnit(unit: SeasonUnit): Promise<Map<string, string>> {
  await unit.load('unit', (own) => own.preload('codes'))
  await unit.load('season', (season) => season.preload('policy'))
  const { codes, code } = unit.unit
  const items = await BatchItem.query()
    .join('students', 'students.id', 'batch_items.student_id')
    .joinRaw(
      `join item_versions shown on shown.item_id = batch_items.id and shown.version = batch_items.version`
    )
    .where('batch_items.season_unit_id', unit.id)
    .whereNull('batch_items.removed_at')
    .whereHas('batch', (batch) => batch.where('state', 'delivered'))
    .select('batch_items.id as itemId', 'shown.xh as xh', 'students.level as level')
    .pojo<{ itemId: string; xh: string | null; level: string | null }>()
  const named = items.map(({ itemId, xh, level }) => ({
    ...{ itemId, xh },
    yxdm: codeForLevel(codes, level) ?? code,
  }))
  return entryNames(named, policyOf(unit.season.policy.sourced).photoFileName)
}
