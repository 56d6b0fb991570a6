import { replacedPurposes, type DocumentPurpose } from '#domain/documents/purposes'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface Naming {
  seasonUnitId: string
  /** Of a document of this unit. */
  documentId: string
  purpose: DocumentPurpose
  /** The document in whose place it stands, where its purpose does not say so. */
  formerId?: string | null
}

/** The newest of the same paper; nothing of the paper that comes after it. */
const FORMER = `(select former.id from documents former
  where former.season_unit_id = documents.season_unit_id and former.id <> documents.id
    and former.purpose = any(:same)
    and not exists (select from documents later where later.replaces_id = former.id)
  order by former.recorded_at desc, former.id limit 1)`

/** Ids of earlier builds are no UUIDs: compared as text. */
const NAME = `update documents set purpose = :purpose,
    replaces_id = coalesce(replaces_id, :formerId::uuid, ${FORMER})
  where id::text = :documentId and season_unit_id = :seasonUnitId
    and (purpose is null or (purpose = :purpose and replaces_id is null))
    and id is distinct from :formerId::uuid
    and not exists (select from documents later where later.replaces_id = documents.id)`

/**
 * Says for what a document was handed in, in the transaction of what names it. The same paper handed in again is the
 * next version of the former one; a document that is named again keeps its purpose and its place.
 */
export async function nameDocument(
  { seasonUnitId, documentId, purpose, formerId = null }: Naming,
  trx: TransactionClientContract
): Promise<void> {
  const same = [...replacedPurposes(purpose)]
  await trx.rawQuery(NAME, { seasonUnitId, documentId, purpose, formerId, same } as never)
}
