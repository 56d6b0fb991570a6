import { rolesAt } from '#domain/identity/grant'
import type { Role } from '#domain/season/codes'
import type Document from '#models/documents/document'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitStep from '#models/seasons/unit_step'
import type { DateTime } from 'luxon'

export interface DocumentDetails {
  /** Who handed it in, with the roles that the person has at this unit; null for the system. */
  by: { name: string; roles: Role[] } | null
  /** The latest step that names it; null if no act has named it yet. */
  step: { event: string; at: DateTime } | null
}

/** The latest step that names a document; null if no act has named it yet. */
export const stepNaming = ({ id, seasonUnitId }: Document) =>
  UnitStep.query()
    .where({ seasonUnitId })
    .whereRaw(`details ->> 'documentId' = ?`, [id])
    .orderBy('step', 'desc')
    .first()

/** Who handed a document in, and for what. */
export async function documentDetails(
  document: Document,
  { unitId }: SeasonUnit
): Promise<DocumentDetails> {
  await document.load('author', (author) => author.preload('grants'))
  const step = await stepNaming(document)
  const { author } = document
  return {
    by: author && { name: author.name, roles: rolesAt(author.grants, unitId) },
    step: step && { event: step.event, at: step.businessAt },
  }
}
