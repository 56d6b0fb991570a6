import type { Viewer } from '#backend/identity/viewer'
import { readableDocument } from '#backend/documents/queries/readable_document'
import type SeasonUnit from '#models/seasons/season_unit'

/**
 * The digest of a document's bytes; null if the document does not belong to this season unit, or is not for
 * the viewer: naming it in an act would show it to others.
 */
export async function findDocumentDigest(
  viewer: Viewer,
  unit: SeasonUnit,
  id: string
): Promise<string | null> {
  const document = await readableDocument(viewer, unit, id)
  return document?.digest ?? null
}
