import { compareRows } from '#backend/roster/list/compare_rows'
import { knownStudents } from '#backend/roster/list/queries/known_students'
import { isReplaced, openImports } from '#backend/roster/list/queries/open_imports'
import { rowsOfImport } from '#backend/roster/list/queries/rows_of_import'
import { writeListRows, type StoredRow } from '#backend/roster/list/write_list_rows'
import { err, ok, type Result } from '#domain/result'
import { findTwiceBeside, type JudgedRow } from '#domain/roster/list/judge_list'
import { LIST_FIELDS } from '#domain/roster/list/list_fields'
import ListImport from '#models/roster/list_import'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { storePreview, type Draft } from './store_preview.js'

export type PartFault =
  | { type: 'list_import_running' }
  | { type: 'list_origin_replaced' }
  | { type: 'list_origin_unfit'; row: number }
  | { type: 'list_part_replaces' }
  | { type: 'list_without_origin' }

type Stored = Result<ListImport, PartFault>

const isSame = (one: JudgedRow, other: JudgedRow) =>
  LIST_FIELDS.every((field) => one[field] === other[field])

/** A row may mend one that is bad; one that was mended before may come again as it is. */
function unfitRow(part: readonly JudgedRow[], origin: readonly StoredRow[]): PartFault | null {
  const known = new Map(origin.map((row) => [row.rowNo, row]))
  const unfit = part.find((row) => {
    const mended = known.get(row.rowNo)
    return !mended || (mended.outcome !== 'bad' && !isSame(mended, row))
  })
  return unfit ? { type: 'list_origin_unfit', row: unfit.rowNo } : null
}

/** The rows of the list that was run, beside which mended ones must have numbers of their own. */
const goodRows = async (originId: string | null, trx: TransactionClientContract) =>
  originId ? rowsOfImport(originId, trx, 'good') : []

/** Mends rows of a preview, as if it had been right from the start. */
async function mendPreview(
  preview: ListImport,
  { choice: { way } }: Draft,
  part: readonly JudgedRow[],
  trx: TransactionClientContract
): Promise<Stored> {
  const all = await rowsOfImport(preview.id, trx)
  const unfit = unfitRow(part, all)
  if (unfit) return err(unfit)
  const mended = new Map(part.map((row) => [row.rowNo, row]))
  const rows: JudgedRow[] = all.map((row) => mended.get(row.rowNo) ?? row)
  const judged = findTwiceBeside(rows, await goodRows(preview.originId, trx))
  const { seasonUnitId, kind } = preview
  const compared = compareRows(judged, await knownStudents(seasonUnitId, trx), kind)
  await writeListRows(preview, compared.rows, trx)
  // Why a run of before has failed is no news of the mended list.
  return ok(await preview.merge({ way, counts: compared.counts, jobId: null }).save())
}

/** Opens a preview of mended rows of a list that was run: they go to their places in it. */
async function mendDone(
  origin: ListImport,
  draft: Draft,
  part: readonly JudgedRow[],
  trx: TransactionClientContract
): Promise<Stored> {
  if (draft.choice.kind === 'replace') return err({ type: 'list_part_replaces' })
  if (await isReplaced(origin, trx)) return err({ type: 'list_origin_replaced' })
  const unfit = unfitRow(part, await rowsOfImport(origin.id, trx))
  if (unfit) return err(unfit)
  // The rows of a part have their numbers in the whole list.
  const originId = origin.originId ?? origin.id
  const rows = findTwiceBeside(part, await goodRows(originId, trx))
  return ok(await storePreview(draft, rows, originId, trx))
}

/** Puts mended rows back into the import that they came from: into a preview, or at their places in a list that was run. */
export async function storePart(
  draft: Draft,
  originId: string,
  part: readonly JudgedRow[],
  trx: TransactionClientContract
): Promise<Stored> {
  const own = { id: originId, seasonUnitId: draft.unit.id }
  const preview = await openImports(trx).where(own).forUpdate().first()
  if (preview) return mendPreview(preview, draft, part, trx)
  const origin = await ListImport.query({ client: trx }).where(own).first()
  if (!origin || origin.state === 'dropped') return err({ type: 'list_without_origin' })
  if (origin.state !== 'done') return err({ type: 'list_import_running' })
  return mendDone(origin, draft, part, trx)
}
