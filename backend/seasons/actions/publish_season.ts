import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { lockSeason } from '#backend/seasons/queries/lock_season'
import { seasonPlan } from '#backend/seasons/queries/season_plan'
import { err, ok, type Result } from '#domain/result'
import {
  judgePublication,
  type Publication,
  type PublicationObstacle,
  type PublicationWarning,
} from '#domain/season/publication'
import type Season from '#models/seasons/season'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

export type PublishError = { type: 'already_published' } | PublicationObstacle

export interface Published {
  units: number
  warnings: PublicationWarning[]
}

/** The obstacles and warnings of a publication now. Writes nothing. */
export async function previewPublication(
  season: Season
): Promise<Result<Publication & { units: number }, PublishError>> {
  if (season.publishedAt) return err({ type: 'already_published' })
  const plan = await seasonPlan(season)
  const { now } = await readClock()
  return ok({ units: plan.units.length, ...judgePublication(plan, now) })
}

/**
 * Publishes a draft and returns its warnings. Writes the season, its rounds and a start row for every
 * unit in one transaction; `startSeasons` starts the processes afterwards.
 */
export async function publishSeason(
  season: Season,
  authorId: string | null
): Promise<Result<Published, PublishError>> {
  return db.transaction(async (trx): Promise<Result<Published, PublishError>> => {
    await lockSeason(season.id, trx)
    await season.useTransaction(trx).refresh()
    if (season.publishedAt) return err({ type: 'already_published' })
    // The clock mode must not change while a season is being published.
    await trx.from('season_clock').where('id', 1).forShare()
    const { now } = await readClock(trx)
    const { obstacles, warnings } = judgePublication(await seasonPlan(season, trx), now)
    if (obstacles[0]) return err(obstacles[0])
    const units = await trx.from('season_units').where('season_id', season.id)
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
    return ok({ units: units.length, warnings })
  })
}

async function roundKinds(season: Season) {
  await season.load('policy')
  return season.policy.sourced.makeUpFrom.value ? ['main', 'make_up'] : ['main']
}
