import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

const LOOKS = `action in ('photo.glanced', 'photo.opened')`

/** The different photos that somebody has looked at within the last hour; is this one among them? */
export async function picturesSeen(
  userId: string,
  photoId: string,
  trx: TransactionClientContract
): Promise<{ seen: number; isKnown: boolean }> {
  const { rows } = await trx.rawQuery(
    `select count(distinct subject_id)::int as seen,
       coalesce(bool_or(subject_id = ?), false) as "isKnown"
     from audit_entries
     where actor_id = ? and ${LOOKS} and recorded_at > now() - interval '1 hour'`,
    [photoId, userId]
  )
  return rows[0]
}

/** The most photos that they looked at within an hour of the last thirty days, before this one. */
export async function usualPictures(
  userId: string,
  trx: TransactionClientContract
): Promise<number> {
  const { rows } = await trx.rawQuery(
    `select coalesce(max(seen), 0)::int as usual from (
       select count(distinct subject_id) as seen from audit_entries
       where actor_id = ? and ${LOOKS}
         and recorded_at between now() - interval '30 days' and now() - interval '1 hour'
       group by date_trunc('hour', recorded_at)
     ) as hours`,
    [userId]
  )
  return rows[0].usual
}
