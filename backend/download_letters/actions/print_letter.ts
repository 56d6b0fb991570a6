import { printDocument, type PrintFault } from '#backend/documents/print_document'
import { letterFacts } from '#backend/download_letters/queries/letter_facts'
import { letterStanding } from '#backend/download_letters/queries/letter_standing'
import type { Viewer } from '#backend/identity/viewer'
import { requireOpenForPapers } from '#backend/units/queries/read_phase'
import { err, type Result } from '#domain/result'
import type Document from '#models/documents/document'
import type SeasonUnit from '#models/seasons/season_unit'
import { fileURLToPath } from 'node:url'

const TEMPLATE = fileURLToPath(new URL('../templates/letter.edge', import.meta.url))

/** What a school types before it prints; what it leaves out is written by hand. */
export interface LetterWritten {
  /** To which the photos are sent. */
  email: string | null
  contact: string | null
  phone: string | null
}

export type LetterFault = PrintFault | { type: 'letter_not_asked' }

/** Prints 《关于申请电子版照片的函》 of a school with what is known (海南 附件一), to be stamped and handed in. */
export async function printLetter(
  unit: SeasonUnit,
  written: LetterWritten,
  viewer: Viewer
): Promise<Result<Document, LetterFault>> {
  const open = await requireOpenForPapers(unit, viewer)
  if (!open.ok) return open
  if ((await letterStanding(unit)) === 'not_asked') return err({ type: 'letter_not_asked' })
  const values = { unit: unit.unit.name, ...(await letterFacts(unit)), written }
  const name = '关于申请电子版照片的函'
  return printDocument(unit, { template: TEMPLATE, values, name, purpose: 'letter_print' }, viewer)
}
