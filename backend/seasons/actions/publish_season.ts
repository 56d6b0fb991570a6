import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/seasons/clock/season_clock'
import { instantOf } from '#domain/calendar/instant'
import { err, ok, type Result } from '#domain/result'
import type Season from '#models/season'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

export type PublishError =
  | { type: 'already_published' }
  | { type: 'no_units' }
  | { type: 'no_window'; regions: string[] }
  | { type: 'window_over'; regions: string[] }

/**
 * Publishes a draft: in one transaction the season, its rounds, and a start row for every unit. The
 * engine is told afterwards, by whoever comes first of web process, schedule and walk.
 */
export async function publishSeason(
  season: Season,
  authorId: string | null
): Promise<Result<{ units: number }, PublishError>> {
  return db.transaction(async (trx): Promise<Result<{ units: number }, PublishError>> => {
    await trx.from('seasons').where('id', season.id).forUpdate()
    await season.useTransaction(trx).refresh()
    if (season.publishedAt) return err({ type: 'already_published' })
    // Until it is published nobody changes how time is kept.
    await trx.from('season_clock').where('id', 1).forShare()
    const { now } = await readClock(trx)
    const units = await trx.from('season_units').where('season_id', season.id)
    const obstacle = await obstacleOf(season, units, now, trx)
    if (obstacle) return err(obstacle)
    const ofUnits = units.map(({ id }) => ({ season_unit_id: id }))
    const kinds = await roundKinds(season)
    await trx
      .table('rounds')
      .multiInsert(ofUnits.flatMap((unit) => kinds.map((kind) => ({ ...unit, kind }))))
    await trx
      .table('season_starts')
      .multiInsert(ofUnits.map((unit) => ({ ...unit, business_at: now })))
    await season.merge({ publishedAt: DateTime.fromISO(now) }).save()
    const subject = { subjectType: 'season', subjectId: season.id, businessAt: now }
    const details = { units: units.length }
    await recordAudit({ actorId: authorId, action: 'season.published', ...subject, details }, trx)
    return ok({ units: units.length })
  })
}

async function roundKinds(season: Season) {
  await season.load('policy')
  return season.policy.sourced.makeUpFrom.value ? ['main', 'make_up'] : ['main']
}

async function obstacleOf(
  season: Season,
  units: { region_id: string }[],
  now: string,
  trx: TransactionClientContract
): Promise<PublishError | null> {
  if (units.length === 0) return { type: 'no_units' }
  const regionIds = [...new Set(units.map(({ region_id }) => region_id))]
  const rows = await trx
    .from('regions')
    .leftJoin('city_windows', (join) => {
      join.on('city_windows.region_id', 'regions.id').andOnVal('city_windows.season_id', season.id)
    })
    .whereIn('regions.id', regionIds)
    .select('regions.name', 'city_windows.last_day', 'city_windows.to')
  const namesOf = (found: typeof rows) => found.map(({ name }) => name as string)
  const without = rows.filter(({ last_day }) => !last_day)
  if (without.length > 0) return { type: 'no_window', regions: namesOf(without) }
  const over = rows.filter(({ last_day, to }) => instantOf(last_day, to) <= now)
  return over.length > 0 ? { type: 'window_over', regions: namesOf(over) } : null
}
