import { findDocumentDigest } from '#backend/documents/document_digest'
import type { Viewer } from '#backend/identity/viewer'
import type SeasonUnit from '#models/seasons/season_unit'

export interface SheetFault {
  type: 'sheet_required' | 'document_unknown'
}

/**
 * Why somebody may not mark or confirm by what they hand in, or null: the centre acts for a school by its signed sheet
 * only (代登记).
 */
export async function sheetFault(
  unit: SeasonUnit,
  viewer: Viewer,
  documentId: string | null
): Promise<SheetFault | null> {
  if (!documentId)
    return viewer.mayAt('schoolHome', unit.unitId) ? null : { type: 'sheet_required' }
  const digest = await findDocumentDigest(viewer, unit, documentId)
  return digest === null ? { type: 'document_unknown' } : null
}
