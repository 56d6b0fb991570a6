import type { Viewer } from '#backend/identity/viewer'
import { fullUnit } from '#backend/units/queries/visible_units'
import Document from '#models/documents/document'

/**
 * A document that the viewer may see: the coordinator of its unit and the centre.
 * @throws E_ROW_NOT_FOUND for other schools, E_FORBIDDEN for users of a college
 */
export async function visibleDocument(viewer: Viewer, id: string) {
  const document = await Document.findOrFail(id)
  return { document, unit: await fullUnit(viewer, document.seasonUnitId) }
}
