import { readClock } from '#backend/clock/season_clock'
import { calendarAround } from '#domain/calendar/holiday_calendar'
import { policyOf } from '#domain/policy/read_policy'
import { newSeason } from '#domain/season/state'
import SeasonUnit from '#models/season_unit'
import { workflowIdOf, type SeasonInput } from '#workflows/school_season/messages'
import db from '@adonisjs/lucid/services/db'
import { eachByItself } from '#backend/engine/each_by_itself'
import type { SeasonGateway } from '#backend/engine/season_gateway'

export const workflowIdFor = ({ seasonId, unitId }: SeasonUnit) => workflowIdOf(seasonId, unitId)

async function inputFor(unit: SeasonUnit, businessAt: Date): Promise<SeasonInput> {
  const { season } = unit
  const { mode, seq } = await readClock()
  const row = await db
    .from('city_windows')
    .where({ season_id: season.id, region_id: unit.regionId })
    .firstOrFail()
  const { first_day: firstDay, last_day: lastDay, from, to } = row
  const at = businessAt.toISOString()
  const policy = policyOf(season.policy.sourced)
  const cityWindow = { firstDay, lastDay, from, to }
  return {
    seasonUnitId: unit.id,
    mode,
    calendar: calendarAround(season.year, season.calendarVersion.calendar),
    state: newSeason({ year: season.year, policy, cityWindow, at }),
    step: 0,
    clock: { seq, now: at },
    answers: [],
  }
}

interface StartRow {
  season_unit_id: string
  business_at: Date
}

async function startSeason(row: StartRow, gateway: SeasonGateway) {
  const unit = await SeasonUnit.query()
    .where('id', row.season_unit_id)
    .preload('season', (season) => season.preload('policy').preload('calendarVersion'))
    .preload('unit')
    .firstOrFail()
  const input = await inputFor(unit, row.business_at)
  await gateway.start(workflowIdFor(unit), input, {
    seasonId: unit.seasonId,
    unitCode: unit.unit.code,
  })
  await db
    .from('season_starts')
    .where('season_unit_id', unit.id)
    .update({ dispatched_at: new Date() })
}

/**
 * Starts the seasons that were published and not yet handed to the engine. A row is written with the
 * publication and marked only when the engine has the season, so that none is lost between the two.
 * One that cannot be started, for want of its window say, is logged and stops no other.
 * @returns the season units that were started
 * @throws whatever the engine's absence throws; what is left is started the next time
 */
export async function startSeasons(gateway: SeasonGateway): Promise<string[]> {
  const rows: StartRow[] = await db
    .from('season_starts')
    .whereNull('dispatched_at')
    .orderBy('season_unit_id')
    .limit(1_000)
  const idOf = ({ season_unit_id: id }: StartRow) => id
  const start = (row: StartRow) => startSeason(row, gateway)
  return (await eachByItself(rows, 'a season to start', idOf, start)).map(idOf)
}
