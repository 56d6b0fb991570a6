import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** How one photo came out of being looked at again. */
export interface Rechecked {
  stricter: number
  looser: number
  skipped: number
}

/** Adds one photo to the progress; the last one finishes it. */
export const countRechecked = (
  recheckId: string,
  { stricter, looser, skipped }: Rechecked,
  trx: TransactionClientContract
) =>
  trx.rawQuery(
    `update photo_rechecks set done = done + 1, stricter = stricter + ?, looser = looser + ?,
       skipped = skipped + ?, finished_at = case when done + 1 = total then now() end
     where id = ?`,
    [stricter, looser, skipped, recheckId]
  )

/** Leaves out a photo that cannot be looked at again, so that the others come to an end; once. */
export async function skipRechecked(photoId: string, recheckId: string) {
  await db.transaction(async (trx) => {
    const row = { photo_id: photoId, recheck_id: recheckId }
    const judged = await trx.from('photo_verdicts').where(row).first()
    if (judged) return
    const written = await trx.rawQuery(
      `insert into photo_recheck_skips (photo_id, recheck_id) values (?, ?)
       on conflict do nothing returning photo_id`,
      [photoId, recheckId]
    )
    if (written.rows.length === 0) return
    await countRechecked(recheckId, { stricter: 0, looser: 0, skipped: 1 }, trx)
  })
}
