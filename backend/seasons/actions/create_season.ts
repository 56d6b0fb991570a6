import { recordAudit } from '#backend/audit/record_audit'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { findPreset } from '#backend/seasons/policy_presets'
import { newestVersion } from '#backend/seasons/queries/newest_version'
import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import { readPolicy, valuesOf, type PolicyFault } from '#domain/policy/read_policy'
import type { PolicyKey, SourcedPolicy } from '#domain/policy/season_policy'
import { err, type Result } from '#domain/result'
import type CalendarVersion from '#models/seasons/calendar_version'
import Season from '#models/seasons/season'
import SeasonPolicy from '#models/seasons/season_policy'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import db from '@adonisjs/lucid/services/db'

export interface NewSeason {
  year: number
  name: string
  notice: string
  preset: string
  /** Values of this season that differ from its preset. */
  changes: Partial<Record<PolicyKey, unknown>>
  authorId: string | null
}

export type CreateSeasonError =
  | { type: 'unknown_preset' }
  | { type: 'name_taken' }
  | { type: 'policy_invalid'; faults: PolicyFault[] }

/** Creates a draft with its own policy version and the newest calendar. */
export async function createSeason(input: NewSeason): Promise<Result<Season, CreateSeasonError>> {
  const preset = findPreset(input.preset)
  if (!preset) return err({ type: 'unknown_preset' })
  const read = readPolicy({ ...valuesOf(preset.sourced), ...input.changes })
  if (!read.ok) return err({ type: 'policy_invalid', faults: read.error })
  const changed = Object.entries(input.changes).map(([key, value]) => [
    key,
    { value, clause: input.notice },
  ])
  const sourced = { ...preset.sourced, ...Object.fromEntries(changed) } as SourcedPolicy
  return unlessTaken(() => writeSeason(input, sourced), 'seasons_name_unique')
}

const writeSeason = (input: NewSeason, sourced: SourcedPolicy) =>
  db.transaction(async (trx) => {
    const policy = await newPolicyVersion(input, sourced, trx)
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

async function newPolicyVersion(
  { preset, authorId }: NewSeason,
  sourced: SourcedPolicy,
  trx: TransactionClientContract
) {
  // Lock, or two concurrent requests would take the same version number.
  await trx.rawQuery(`select pg_advisory_xact_lock(hashtextextended('season_policies', 0))`)
  const [{ last }] = await trx
    .from('season_policies')
    .where('preset', preset)
    .max('version as last')
  const version = Number(last ?? 0) + 1
  return SeasonPolicy.create({ preset, version, sourced, authorId }, { client: trx })
}

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
