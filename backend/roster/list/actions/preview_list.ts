import type { ListFileFault } from '#backend/roster/list/read/list_reading'
import { askRows } from '#backend/roster/list/read/read_in_child'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { ok, type Result } from '#domain/result'
import type ListImport from '#models/roster/list_import'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { createHash } from 'node:crypto'
import { storePart, type PartFault } from './store_part.js'
import { storePreview, type ListChoice } from './store_preview.js'

export type PreviewFault = ListFileFault | WrongPhase | PartFault

type Stored = Result<ListImport, PreviewFault>

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
    const { rows, originId } = read.value
    if (originId) return storePart(draft, originId, rows, trx)
    return ok(await storePreview(draft, rows, null, trx))
  })
}
