import { compareRows } from '#backend/roster/list/compare_rows'
import { knownStudents } from '#backend/roster/list/queries/known_students'
import { lastRunImport } from '#backend/roster/list/queries/open_imports'
import { rowsOfImport } from '#backend/roster/list/queries/rows_of_import'
import type { ListFileFault } from '#backend/roster/list/read/list_reading'
import { askRows } from '#backend/roster/list/read/read_in_child'
import { writeListRows } from '#backend/roster/list/write_list_rows'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import { findTwice, type JudgedRow } from '#domain/roster/list/judge_list'
import type { ListMapping } from '#domain/roster/list/list_fields'
import ListImport, { type ImportKind, type ImportWay } from '#models/roster/list_import'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { createHash } from 'node:crypto'
import { dropImports, openImportsOf } from './drop_imports.js'

export interface ListChoice {
  way: ImportWay
  kind: ImportKind
  masks: boolean
  mapping: ListMapping
}

export type PreviewFault =
  ListFileFault | WrongPhase | { type: 'list_part_replaces' } | { type: 'list_without_origin' }

interface Draft {
  unit: SeasonUnit
  authorId: string
  digest: string
  choice: ListChoice
}

type Stored = Result<ListImport, PreviewFault>

/** The place after all students of the list, for a list that is added to it. */
async function endOfList({ id }: SeasonUnit, kind: ImportKind, trx: TransactionClientContract) {
  if (kind === 'replace') return 0
  const last = await trx
    .from('students')
    .where('season_unit_id', id)
    .whereNull('delisted_at')
    .max('list_position as last')
    .first()
  return Number(last?.last ?? 0)
}

async function store(
  { unit, authorId, digest, choice }: Draft,
  rows: JudgedRow[],
  positionBase: number,
  trx: TransactionClientContract
): Promise<ListImport> {
  const own = { seasonUnitId: unit.id, authorId }
  await dropImports(await openImportsOf(own, trx), trx)
  const compared = compareRows(rows, await knownStudents(unit.id, trx), choice.kind)
  const { counts } = compared
  const preview = { ...own, ...choice, digest, counts, positionBase, state: 'previewed' } as const
  const created = await ListImport.create(preview, { client: trx })
  await writeListRows(created, compared.rows, trx)
  // The database sets recorded_at.
  return created.refresh()
}

const unknownRow = (part: JudgedRow[], all: JudgedRow[]) => {
  const numbers = new Set(all.map(({ rowNo }) => rowNo))
  return part.find(({ rowNo }) => !numbers.has(rowNo))
}

/**
 * Puts mended rows back: into the preview that they came from, as if it had been right from the start, or at their
 * places into the list that was run.
 */
async function storePart(
  draft: Draft,
  part: JudgedRow[],
  trx: TransactionClientContract
): Promise<Stored> {
  const own = { seasonUnitId: draft.unit.id, authorId: draft.authorId }
  const [preview] = await openImportsOf(own, trx)
  const origin = preview ?? (await lastRunImport(draft.unit.id, trx))
  if (!origin) return err({ type: 'list_without_origin' })
  if (!preview && draft.choice.kind === 'replace') return err({ type: 'list_part_replaces' })
  const all = await rowsOfImport(origin.id, trx)
  const unknown = unknownRow(part, all)
  if (unknown) return err({ type: 'list_origin_row', row: unknown.rowNo })
  if (!preview) return ok(await store(draft, part, origin.positionBase, trx))
  const mended = new Map(part.map((row) => [row.rowNo, row]))
  const rows = findTwice(all.map((row) => mended.get(row.rowNo) ?? row))
  // What is done with the whole list was chosen with it.
  const { way, masks, kind, mapping } = preview
  const choice = { way: draft.choice.way ?? way, masks, kind, mapping }
  return ok(await store({ ...draft, choice }, rows, preview.positionBase, trx))
}

/**
 * Reads a school's list in a process of its own and stores its rows, masked, as a preview that can be run. A file
 * that is no list as a whole stores nothing.
 * @param bytes of the file; they are nowhere but in memory
 */
export async function previewList(
  bytes: Buffer,
  unit: SeasonUnit,
  authorId: string,
  choice: ListChoice
): Promise<Stored> {
  const rules = { school: unit.unit.name, masks: choice.masks }
  const read = await askRows({ bytes, remembered: {}, mapping: choice.mapping, rules })
  if (!read.ok) return read
  const digest = createHash('sha256').update(bytes).digest('hex')
  const draft = { unit, authorId, digest, choice }
  return db.transaction(async (trx): Promise<Stored> => {
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
    const { rows, isPart } = read.value
    if (isPart) return storePart(draft, rows, trx)
    return ok(await store(draft, rows, await endOfList(unit, choice.kind, trx), trx))
  })
}
