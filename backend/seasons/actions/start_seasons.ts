import { readClock } from '#backend/clock/season_clock'
import { calendarAround } from '#domain/calendar/holiday_calendar'
import { policyOf } from '#domain/policy/read_policy'
import { newSeason } from '#domain/season/state'
import CityWindow from '#models/seasons/city_window'
import SeasonStart from '#models/seasons/season_start'
import SeasonUnit from '#models/seasons/season_unit'
import { workflowIdOf, type SeasonInput } from '#workflows/school_season/messages'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { processEach } from '#backend/engine/process_each'
import type { SeasonGateway } from '#backend/engine/season_gateway'

export const workflowIdFor = ({ seasonId, unitId }: SeasonUnit) => workflowIdOf(seasonId, unitId)

async function inputFor(
  unit: SeasonUnit,
  businessAt: DateTime,
  client: TransactionClientContract
): Promise<SeasonInput> {
  const { season } = unit
  const { mode, seq } = await readClock(client)
  const ofUnit = { seasonId: season.id, regionId: unit.regionId }
  const { firstDay, lastDay, from, to } = await CityWindow.findByOrFail(ofUnit, { client })
  const at = businessAt.toUTC().toISO()!
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

/**
 * Starts one season and marks its row. The season is locked against another calendar meanwhile (see
 * `applyCalendar`): a process that is started with the old one is found by the job that sends the new one.
 */
const startSeason = (row: SeasonStart, gateway: SeasonGateway) =>
  db.transaction(async (client) => {
    await client.rawQuery(
      'select 1 from seasons where id = (select season_id from season_units where id = ?) for share',
      [row.seasonUnitId]
    )
    const unit = await SeasonUnit.query({ client })
      .where('id', row.seasonUnitId)
      .preload('season', (season) => season.preload('policy').preload('calendarVersion'))
      .preload('unit')
      .firstOrFail()
    const input = await inputFor(unit, row.businessAt, client)
    await gateway.start(workflowIdFor(unit), input, {
      seasonId: unit.seasonId,
      unitCode: unit.unit.code,
    })
    await row.useTransaction(client).merge({ dispatchedAt: DateTime.now() }).save()
  })

/**
 * Starts the processes of published season units. Their start rows are written with the publication and
 * marked only after the engine has accepted the start. A unit that cannot be started (its window is
 * missing) is logged and does not stop the others.
 * @returns the season units that were started
 * @throws when the engine is unreachable; the rest is started in the next run
 */
export async function startSeasons(gateway: SeasonGateway): Promise<string[]> {
  const rows = await SeasonStart.query()
    .whereNull('dispatchedAt')
    .orderBy('seasonUnitId')
    .limit(1_000)
  const idOf = ({ seasonUnitId }: SeasonStart) => seasonUnitId
  const start = (row: SeasonStart) => startSeason(row, gateway)
  return (await processEach(rows, 'a season to start', idOf, start)).map(idOf)
}
