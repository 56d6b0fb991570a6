import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import db from '@adonisjs/lucid/services/db'

/**
 * Erases the key of a season, once: nobody can read any more what was sealed by it, and nothing is sealed in that
 * season again. Only the worker may.
 * @param actorId null for the retention itself
 * @returns whether there was anything to erase
 */
export const eraseSeasonKey = (seasonId: string, actorId: string | null): Promise<boolean> =>
  db.transaction(async (trx) => {
    const { rowCount } = await trx.rawQuery(
      `insert into season_keys (season_id, erased_at) values (?, now())
       on conflict (season_id) do update set wrapped = null, erased_at = excluded.erased_at
         where season_keys.erased_at is null`,
      [seasonId]
    )
    if (rowCount === 0) return false
    const { now: businessAt } = await readClock(trx)
    const subject = { subjectType: 'season', subjectId: seasonId, businessAt }
    await recordAudit({ actorId, action: 'season.key_erased', ...subject }, trx)
    return true
  })
