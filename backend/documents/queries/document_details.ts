import { namingOf } from '#backend/documents/queries/document_naming'
import { versionsOf, type DocumentVersion } from '#backend/documents/queries/document_versions'
import { rolesAt } from '#domain/identity/grant'
import type { Role } from '#domain/season/codes'
import type Document from '#models/documents/document'
import type SeasonUnit from '#models/seasons/season_unit'
import type { DateTime } from 'luxon'

export interface DocumentDetails {
  /** Who handed it in, with the roles that the person has at this unit; null for the system. */
  by: { name: string; roles: Role[] } | null
  /** For what it is there; null if no act has named it yet. */
  step: { event: string; at: DateTime } | null
  /** The newest first, itself among them. */
  versions: DocumentVersion[]
}

/** Who handed a document in, for what, and in which versions it is there. */
export async function documentDetails(
  document: Document,
  { unitId }: SeasonUnit
): Promise<DocumentDetails> {
  await document.load('author', (author) => author.preload('grants'))
  const { author } = document
  return {
    by: author && { name: author.name, roles: rolesAt(author.grants, unitId) },
    step: await namingOf(document),
    versions: (await versionsOf([document.id])).get(document.id) ?? [],
  }
}
