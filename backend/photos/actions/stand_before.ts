import db from '@adonisjs/lucid/services/db'

/** How long somebody is before a photo without a further sign. */
export const PRESENT_SECONDS = 60

/** Says that somebody has a photo before them now, in place of the one before it. */
export const standBefore = (userId: string, photoId: string) =>
  db.rawQuery(
    `insert into photo_presence (user_id, photo_id, until)
     values (:userId, :photoId, now() + interval '${PRESENT_SECONDS} seconds')
     on conflict (user_id) do update set photo_id = excluded.photo_id, until = excluded.until`,
    { userId, photoId }
  )
