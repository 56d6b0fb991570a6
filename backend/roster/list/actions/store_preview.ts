import { compareRows } from '#backend/roster/list/compare_rows'
import { knownStudents } from '#backend/roster/list/queries/known_students'
import { writeListRows } from '#backend/roster/list/write_list_rows'
import type { JudgedRow } from '#domain/roster/list/judge_list'
import type { ListMapping } from '#domain/roster/list/list_fields'
import ListImport, { type ImportKind, type ImportWay } from '#models/roster/list_import'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { dropImports, openImportsOf } from './drop_imports.js'

export interface ListChoice {
  way: ImportWay
  kind: ImportKind
  masks: boolean
  mapping: ListMapping
}

export interface Draft {
  unit: SeasonUnit
  authorId: string
  digest: string
  choice: ListChoice
}

/**
 * Stores rows as what their author can run, in place of what they had previewed before.
 * @param originId of the list that was run, whose bad rows they are, mended
 */
export async function storePreview(
  { unit, authorId, digest, choice }: Draft,
  rows: readonly JudgedRow[],
  originId: string | null,
  trx: TransactionClientContract
): Promise<ListImport> {
  const own = { seasonUnitId: unit.id, authorId }
  await dropImports(await openImportsOf(own, trx), trx)
  const compared = compareRows(rows, await knownStudents(unit.id, trx), choice.kind)
  const { counts } = compared
  const preview = { ...own, ...choice, originId, digest, counts, state: 'previewed' } as const
  const created = await ListImport.create(preview, { client: trx })
  await writeListRows(created, compared.rows, trx)
  // The database sets recorded_at.
  return created.refresh()
}
