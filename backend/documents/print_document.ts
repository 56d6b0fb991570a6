import { storeDocument } from '#backend/documents/store_document'
import type { Viewer } from '#backend/identity/viewer'
import { fillTemplate } from '#backend/paper/printer/fill_template'
import { printPaper } from '#backend/paper/printer/print_paper'
import type { PrinterFault } from '#backend/paper/printer/printer_fault'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import type { DocumentPurpose } from '#domain/documents/purposes'
import type { Result } from '#domain/result'
import type Document from '#models/documents/document'
import type SeasonUnit from '#models/seasons/season_unit'

export type PrintFault = WrongPhase | PrinterFault

export interface Printed {
  /** Path of its template. */
  template: string
  values: Record<string, unknown>
  /** Without its ending. */
  name: string
  purpose: DocumentPurpose
}

/** Prints a paper of a unit, and keeps it among its documents. */
export async function printDocument(
  unit: SeasonUnit,
  { template, values, name, purpose }: Printed,
  viewer: Viewer
): Promise<Result<Document, PrintFault>> {
  const printed = await printPaper(await fillTemplate(template, values))
  if (!printed.ok) return printed
  const file = { bytes: printed.value, kind: 'application/pdf', fileName: `${name}.pdf` } as const
  return storeDocument(unit, { ...file, purpose }, viewer)
}
