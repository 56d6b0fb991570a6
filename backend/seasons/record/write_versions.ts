import type { VersionWhy } from '#models/proofreading/item_version'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * The item's photo and its student's masked fields as they stand. What the list says of college and class goes before
 * what a 采集码 says.
 */
const WRITE = `insert into item_versions (item_id, version, season_unit_id, photo_id, product_digest, xh,
    class_id, masked_name, last_four, why, erratum_id)
  select item.id, item.version, item.season_unit_id, item.photo_id, photo.product_key, student.xh,
    student.class_id, student.masked_name, student.last_four, :why, nullif(:erratum, '')::uuid
  from batch_items item
  join photos photo on photo.id = item.photo_id
  join students student on student.id = item.student_id
  where item.id = any (:itemIds)`

/**
 * Keeps the version of each item as it stands: what the school saw can be shown after it has changed.
 * @param erratumId what the new versions repair; null for a delivery
 */
export const writeVersions = (
  itemIds: readonly string[],
  { why, erratumId }: { why: VersionWhy; erratumId: string | null },
  trx: TransactionClientContract
) => trx.rawQuery(WRITE, { why, erratum: erratumId ?? '', itemIds: [...itemIds] })
