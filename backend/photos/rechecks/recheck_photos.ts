import PhotoRecheck from '#models/photos/photo_recheck'
import PhotoRecheckPhoto, { type RecheckOutcome } from '#models/photos/photo_recheck_photo'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Adds the next photos to a recheck, in the order of their ids: those of its season that were stored when
 * it was started.
 * @returns how many
 */
export async function listNextPhotos(recheckId: string, limit: number): Promise<number> {
  const { rows } = await db.rawQuery(
    `with page as (
       select rechecks.id as recheck_id, photos.id as photo_id
       from photo_rechecks rechecks
       join season_units on season_units.season_id = rechecks.season_id
       join photos on photos.season_unit_id = season_units.id
       where rechecks.id = ? and photos.object_key is not null
         and photos.recorded_at <= rechecks.recorded_at
         and photos.id > coalesce(
           (select photo_id from photo_recheck_photos where recheck_id = rechecks.id
            order by photo_id desc limit 1),
           '00000000-0000-0000-0000-000000000000')
       order by photos.id limit ?),
     listed as (
       insert into photo_recheck_photos (recheck_id, photo_id)
       select recheck_id, photo_id from page on conflict do nothing)
     select count(*)::int as found from page`,
    [recheckId, limit]
  )
  return rows[0].found
}

/** Is this photo of a recheck still unfinished? Counts the attempt that now begins. */
export async function beginRecheckAttempt(photoId: string, recheckId: string): Promise<boolean> {
  const begun = await db
    .from('photo_recheck_photos')
    .where({ photo_id: photoId, recheck_id: recheckId })
    .whereNull('outcome')
    .increment('attempts', 1)
  return Number(begun) > 0
}

/**
 * Writes the outcome of a photo, once.
 * @returns false if it is written already
 */
export async function writeOutcome(
  photoId: string,
  recheckId: string,
  outcome: RecheckOutcome,
  trx: TransactionClientContract
): Promise<boolean> {
  const written = await trx
    .from('photo_recheck_photos')
    .where({ photo_id: photoId, recheck_id: recheckId })
    .whereNull('outcome')
    .update({ outcome })
  return Number(written) > 0
}

const unfinished = (recheckId: string) =>
  PhotoRecheckPhoto.query().where({ recheckId }).whereNull('outcome')

/** Unfinished photos of a recheck, those with the fewest attempts first. */
export const findUnfinished = (recheckId: string, limit: number) =>
  unfinished(recheckId)
    .orderBy([{ column: 'attempts' }, { column: 'photoId' }])
    .limit(limit)

/**
 * Finishes a recheck whose photos are listed with its last photo. If the last two run at the same time neither does; the sweep
 * will.
 */
export const finishRecheck = (recheckId: string) =>
  PhotoRecheck.query()
    .where('id', recheckId)
    .whereNull('finishedAt')
    .whereNotNull('listedAt')
    .whereNotExists(unfinished(recheckId))
    .update({ finishedAt: new Date() })

/** Skips a photo that cannot be rechecked, so that the recheck can finish. */
export async function skipRecheck(photoId: string, recheckId: string) {
  await db.transaction((trx) => writeOutcome(photoId, recheckId, 'skipped', trx))
  await finishRecheck(recheckId)
}

/** How far a recheck is, and how many photos it would judge otherwise. */
export interface RecheckProgress {
  total: number
  done: number
  stricter: number
  looser: number
  skipped: number
}

/** The progress of these rechecks. Until all photos are listed, the total is what the start counted. */
export async function recheckProgress(rechecks: PhotoRecheck[]) {
  const ids = rechecks.map(({ id }) => id)
  const rows = await db
    .from('photo_recheck_photos')
    .whereIn('recheck_id', ids)
    .groupBy('recheck_id')
    .select('recheck_id as id')
    .select(
      db.raw(`count(*)::int as total, count(outcome)::int as done,
        count(*) filter (where outcome = 'stricter')::int as stricter,
        count(*) filter (where outcome = 'looser')::int as looser,
        count(*) filter (where outcome = 'skipped')::int as skipped`)
    )
  const none: RecheckProgress = { total: 0, done: 0, stricter: 0, looser: 0, skipped: 0 }
  return ({ id, listedAt, total }: PhotoRecheck): RecheckProgress => {
    const { id: _id, ...counts } = rows.find((row) => row.id === id) ?? { id, ...none }
    return listedAt ? counts : { ...counts, total }
  }
}
