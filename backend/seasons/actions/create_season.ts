import { recordAudit } from '#backend/audit/record_audit'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { SEASON_CONSTRAINTS } from '#backend/seasons/errors'
import { newestVersion } from '#backend/seasons/queries/newest_version'
import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import type { SourcedPolicy } from '#domain/policy/season_policy'
import type { Result } from '#domain/result'
import type CalendarVersion from '#models/seasons/calendar_version'
import Season from '#models/seasons/season'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import db from '@adonisjs/lucid/services/db'
import {
  sourcePolicy,
  writePolicyVersion,
  type PolicyError,
  type WantedPolicy,
} from './write_policy.js'

export interface NewSeason extends WantedPolicy {
  year: number
  name: string
  authorId: string | null
}

export type CreateSeasonError = PolicyError | { type: 'name_taken' }

/** Creates a draft with its own policy version and the newest calendar. */
export async function createSeason(input: NewSeason): Promise<Result<Season, CreateSeasonError>> {
  const sourced = sourcePolicy(input)
  if (!sourced.ok) return sourced
  return unlessTaken(() => writeSeason(input, sourced.value), SEASON_CONSTRAINTS)
}

const writeSeason = (input: NewSeason, sourced: SourcedPolicy) =>
  db.transaction(async (trx) => {
    const policy = await writePolicyVersion(input, sourced, trx)
    const { year, name, notice } = input
    const calendar = await newestCalendar(trx)
    const season = await Season.create(
      { year, name, notice, policyId: policy.id, calendarVersionId: calendar.id },
      { client: trx }
    )
    const subject = { subjectType: 'season', subjectId: season.id }
    const details = { preset: input.preset, changed: Object.keys(input.changes) }
    await recordAudit(
      { actorId: input.authorId, action: 'season.created', ...subject, details },
      trx
    )
    return season
  })

/**
 * The newest version of the calendar. The shipped calendar is stored as the first version; concurrent
 * calls are safe.
 */
export async function newestCalendar(trx: TransactionClientContract): Promise<CalendarVersion> {
  const newest = await newestVersion(trx)
  if (newest) return newest
  const { version, years, days } = shippedCalendar()
  const first = { version, years, days: JSON.stringify(days), source: 'config/holidays' }
  await trx.insertQuery().table('calendar_versions').insert(first).knexQuery.onConflict().ignore()
  return (await newestVersion(trx))!
}
