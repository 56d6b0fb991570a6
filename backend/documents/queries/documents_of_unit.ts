import { cutPage, type Cursor, type Page } from '#backend/http/cursors'
import { inUtc } from '#backend/http/in_utc'
import { newestFirst } from '#backend/http/newest_first'
import { ofParts } from '#backend/units/queries/steps_of_parts'
import type { PaperPart } from '#domain/identity/paper_parts'
import Document from '#models/documents/document'
import type SeasonUnit from '#models/seasons/season_unit'
import { DateTime } from 'luxon'

/** A document, and the act for which it was handed in. */
export interface NamedDocument {
  document: Document
  event: string
  at: DateTime
}

/** The latest step that names a document, or the CHSI return after closing. */
const NAMING = `
  select track, event, business_at as at, 1 as turn, step from unit_steps
    where unit_steps.season_unit_id = documents.season_unit_id
      and details ->> 'documentId' = documents.id::text
  union all
  select 'main', 'registerChsiReturn', registered_at, 0, 0 from chsi_returns
    where chsi_returns.season_unit_id = documents.season_unit_id
      and chsi_returns.document_id = documents.id
  order by turn, step desc limit 1`

/**
 * A page of the documents that steps of a unit name, the newest first. A file that was handed in for an
 * act that was then refused or given up is not shown.
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
    .joinRaw(`cross join lateral (${NAMING}) naming`)
    .select('documents.*', 'naming.event', 'naming.at')
  const found = await newestFirst(named, 'recorded_at', after)
    .preload('author')
    .limit(limit + 1)
  const page = cutPage(found, limit, (last) => [inUtc(last.recordedAt), last.id])
  const rows = page.rows.map((document) => ({
    document,
    event: String(document.$extras.event),
    at: DateTime.fromJSDate(document.$extras.at as Date),
  }))
  return { ...page, rows }
}
