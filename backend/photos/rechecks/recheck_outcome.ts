import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** How one photo came out of being looked at again. */
export type RecheckOutcome = 'same' | 'stricter' | 'looser' | 'skipped'

/** Is this photo of a look again still to be looked at? Counts the attempt that now begins. */
export async function beginRecheckAttempt(photoId: string, recheckId: string): Promise<boolean> {
  const begun = await db
    .from('photo_recheck_photos')
    .where({ photo_id: photoId, recheck_id: recheckId })
    .whereNull('outcome')
    .increment('attempts', 1)
  return Number(begun) > 0
}

/** Writes how a photo came out, once. @returns false where that is known already */
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
  db.from('photo_recheck_photos').where('recheck_id', recheckId).whereNull('outcome')

/** Photos that are still to be looked at, the least tried first. */
export const findUnfinished = (
  recheckId: string,
  limit: number
): Promise<{ id: string; attempts: number }[]> =>
  unfinished(recheckId)
    .orderBy([{ column: 'attempts' }, { column: 'photo_id' }])
    .limit(limit)
    .select('photo_id as id', 'attempts')

/** The last photo finishes a look again. Of two last ones at once neither does: the sweep will. */
export const finishRecheck = (recheckId: string) =>
  db
    .from('photo_rechecks')
    .where('id', recheckId)
    .whereNull('finished_at')
    .whereNotExists(unfinished(recheckId))
    .update({ finished_at: new Date() })

/** Leaves out a photo that cannot be looked at again, so that the others come to an end. */
export async function skipRecheck(photoId: string, recheckId: string) {
  await db.transaction((trx) => writeOutcome(photoId, recheckId, 'skipped', trx))
  await finishRecheck(recheckId)
}

/** How far these looks again have come. */
export async function recheckProgress(recheckIds: string[]) {
  const rows = await db
    .from('photo_recheck_photos')
    .whereIn('recheck_id', recheckIds)
    .groupBy('recheck_id')
    .select('recheck_id as id')
    .select(
      db.raw(`count(*)::int as total, count(outcome)::int as done,
        count(*) filter (where outcome = 'stricter')::int as stricter,
        count(*) filter (where outcome = 'looser')::int as looser,
        count(*) filter (where outcome = 'skipped')::int as skipped`)
    )
  const none = { total: 0, done: 0, stricter: 0, looser: 0, skipped: 0 }
  return (recheckId: string): typeof none => {
    const { id: _id, ...counts } = rows.find(({ id }) => id === recheckId) ?? { id: '', ...none }
    return counts
  }
}
