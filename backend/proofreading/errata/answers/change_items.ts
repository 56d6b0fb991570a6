import { writeVersions } from '#backend/seasons/record/write_versions'
import type { VersionWhy } from '#models/proofreading/item_version'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** An item, and the photo that it shows from now on. */
export interface ChangedItem {
  itemId: string
  photoId: string
}

/** One statement, so that photos change places. */
const CHANGE = `update batch_items set photo_id = changed.photo_id, version = version + 1
  from jsonb_to_recordset(?::jsonb) as changed (item_id uuid, photo_id uuid)
  where batch_items.id = changed.item_id`

/** Gives items another version each: what was said of the former one falls, and its class is confirmed again. */
export async function changeItems(
  items: readonly ChangedItem[],
  of: { why: VersionWhy; erratumId: string | null },
  trx: TransactionClientContract
): Promise<void> {
  const rows = items.map(({ itemId, photoId }) => ({ item_id: itemId, photo_id: photoId }))
  await trx.rawQuery(CHANGE, [JSON.stringify(rows)])
  await writeVersions(
    items.map(({ itemId }) => itemId),
    of,
    trx
  )
}
