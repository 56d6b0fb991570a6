import type Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Longer than an attempt takes to write the row that refers to what it has stored. */
const HELD_FOR = '5 minutes'

/** Nobody stores or erases these objects until the transaction ends; several in the order of their keys. */
export async function lockObjects(
  keys: readonly string[],
  trx: TransactionClientContract
): Promise<void> {
  for (const key of [...new Set(keys)].toSorted())
    await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key])
}

/**
 * Notes objects before their bytes are stored: if no row comes to refer to them, because the photo was taken back
 * meanwhile or the process was killed, they are erased.
 */
export const holdObjects = ({ id }: Pick<Photo, 'id'>, keys: readonly string[]): Promise<void> =>
  db.transaction(async (trx) => {
    await lockObjects(keys, trx)
    await trx.rawQuery(
      `insert into erasures (season_unit_id, photo_id, object_key, due_at)
         select season_unit_id, id, key, now() + interval '${HELD_FOR}'
           from photos, unnest(?::text[]) as keys (key) where id = ?
         on conflict (photo_id, object_key) do update set due_at = excluded.due_at`,
      [[...new Set(keys)] as unknown as string, id]
    )
  })

/** A row refers to them now, in this transaction. */
export const keepObjects = (
  photoId: string,
  keys: readonly (string | null)[],
  trx: TransactionClientContract
) =>
  trx
    .from('erasures')
    .where('photo_id', photoId)
    .whereIn(
      'object_key',
      keys.filter((key) => key !== null)
    )
    .delete()
