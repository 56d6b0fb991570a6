import db from '@adonisjs/lucid/services/db'
import type { Track } from '#domain/season/codes'
import type Document from '#models/documents/document'
import { DateTime } from 'luxon'

/** For what a document is there: the act that names it last, or its purpose. */
export interface DocumentNaming {
  track: Track
  event: string
  at: DateTime
}

/**
 * What names a row of `documents`: the CHSI return after closing, the latest step, or what is no act. It has the columns
 * `track`, `event` and `at`.
 */
export const NAMING = `
  select track, event, business_at as at, 1 as turn, step from unit_steps
    where unit_steps.season_unit_id = documents.season_unit_id
      and (details ->> 'documentId' = documents.id::text
        or details -> 'moreDocumentIds' @> to_jsonb(documents.id::text))
  union all
  select 'main', 'registerChsiReturn', registered_at, 0, 0 from chsi_returns
    where chsi_returns.season_unit_id = documents.season_unit_id
      and chsi_returns.document_id = documents.id
  union all
  select 'main', 'form_print', form_prints.business_at, 2, no from form_prints
    where form_prints.document_id = documents.id
  union all
  select 'main', documents.purpose, documents.business_at, 3, 0 where documents.purpose is not null
  order by turn, step desc limit 1`

/** For what a document is there; null if nothing has named it yet. */
export async function namingOf({ id }: Document): Promise<DocumentNaming | null> {
  const row = await db
    .from('documents')
    .joinRaw(`cross join lateral (${NAMING}) naming`)
    .where('documents.id', id)
    .select('naming.track', 'naming.event', 'naming.at')
    .first()
  return row && { ...row, at: DateTime.fromJSDate(row.at) }
}
