import { NAMING } from '#backend/documents/queries/document_naming'
import { versionsOf, type DocumentVersion } from '#backend/documents/queries/document_versions'
import { cutPage, type Cursor, type Page } from '#backend/http/cursors'
import { inUtc } from '#backend/http/in_utc'
import { newestFirst } from '#backend/http/newest_first'
import { ofParts } from '#backend/units/queries/steps_of_parts'
import type { PaperPart } from '#domain/identity/paper_parts'
import Document from '#models/documents/document'
import type SeasonUnit from '#models/seasons/season_unit'
import { DateTime } from 'luxon'

/** A document, and the act or other purpose for which it is there. */
export interface NamedDocument {
  document: Document
  event: string
  at: DateTime
  /** Those that it has replaced, the newest first. */
  former: DocumentVersion[]
}

/** What another document has replaced stands with that one. */
const NEWEST = `not exists (select from documents later where later.replaces_id = documents.id)`

/**
 * A page of the documents that something of a unit names, the newest first, each in its newest version. A file that was
 * handed in for an act that was then refused or given up is not shown.
 * @param parts of the unit's papers: what belongs to no other is left out
 */
export async function documentsOfUnit(
  { id }: SeasonUnit,
  parts: readonly PaperPart[],
  after: Cursor | undefined,
  limit: number
): Promise<Page<NamedDocument>> {
  const named = ofParts(
    parts,
    'naming'
  )(Document.query())
    .where('documents.season_unit_id', id)
    .whereNull('documents.erased_at')
    .whereRaw(NEWEST)
    .joinRaw(`cross join lateral (${NAMING}) naming`)
    .select('documents.*', 'naming.event', 'naming.at')
  const found = await newestFirst(named, 'recorded_at', after)
    .preload('author')
    .limit(limit + 1)
  const page = cutPage(found, limit, (last) => [inUtc(last.recordedAt), last.id])
  const versions = await versionsOf(page.rows.map((document) => document.id))
  const rows = page.rows.map((document) => ({
    document,
    former: versions.get(document.id)!.filter((one) => one.id !== document.id),
    event: String(document.$extras.event),
    at: DateTime.fromJSDate(document.$extras.at as Date),
  }))
  return { ...page, rows }
}
