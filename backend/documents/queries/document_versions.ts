import { NAMING } from '#backend/documents/queries/document_naming'
import { inUtc } from '#backend/http/in_utc'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

/** A version of a paper. */
export interface DocumentVersion {
  id: string
  /** Counted from 1, the oldest. */
  no: number
  at: string
  /** Null for the system. */
  by: string | null
}

interface Row {
  root: string
  id: string
  at: Date
  by: string | null
}

/** Everything that one of these replaces, and that replaces it. */
const VERSIONS = `
  with recursive family as (
    select id as root, id, replaces_id from documents where id = any(?)
    union
    select family.root, other.id, other.replaces_id from documents other
      join family on other.id = family.replaces_id or other.replaces_id = family.id
  )
  select family.root, documents.id, naming.at, users.name as by
  from family join documents on documents.id = family.id
    cross join lateral (${NAMING}) naming
    left join users on users.id = documents.author_id
  where documents.erased_at is null
  order by naming.at desc, documents.recorded_at desc, documents.id`

/** The versions of each of these documents, itself among them, the newest first; of one that nothing names, none. */
export async function versionsOf(ids: readonly string[]): Promise<Map<string, DocumentVersion[]>> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(VERSIONS, [ids as unknown as string])
  const families = Map.groupBy(rows, ({ root }) => root)
  return new Map(
    [...families].map(([root, family]) => [
      root,
      family.map(({ id, at, by }, index) => ({
        ...{ id, by, no: family.length - index },
        at: inUtc(DateTime.fromJSDate(at)),
      })),
    ])
  )
}
