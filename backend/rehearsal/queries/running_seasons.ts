import { calendarAround, type HolidayCalendar } from '#domain/calendar/holiday_calendar'
import { policyOf } from '#domain/policy/read_policy'
import { seasonFromTables, type StoredSeason } from '#domain/season/forecast/stored_season'
import { newSeason, type SeasonState } from '#domain/season/state'
import Season from '#models/seasons/season'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import {
  closedRows,
  countRows,
  deadlineRows,
  openRows,
  stepRows,
  trackRows,
  unitRows,
  type StepRow,
  type UnitRow,
} from './season_rows.js'

/** A season that goes on by itself, as its tables keep it. */
export interface RunningSeason {
  id: string
  seasonId: string
  state: SeasonState
  calendar: HolidayCalendar
  /** False for one whose process has yet to write its first step. */
  hasStarted: boolean
  /** Photos are open, those that were reset and not retaken among them. */
  hasOpenPhotos: boolean
}

type Rows = Awaited<ReturnType<typeof rowsOf>>

async function rowsOf(client: TransactionClientContract, units: UnitRow[]) {
  const ids = units.map(({ id }) => id)
  const by = <Row extends { season_unit_id: string }>(rows: Row[]) =>
    Map.groupBy(rows, ({ season_unit_id: id }) => id)
  return {
    tracks: by(await trackRows(client, ids)),
    deadlines: by(await deadlineRows(client, ids)),
    closed: by(await closedRows(client, ids)),
    counts: by(await countRows(client, ids)),
    open: by(await openRows(client, ids)),
    steps: by(await stepRows(client, ids)),
  }
}

/** The seasons of the units, with everything that they run by. */
async function seasonsOf(units: UnitRow[], client: TransactionClientContract) {
  const ids = [...new Set(units.map(({ season_id }) => season_id))]
  const seasons = await Season.query({ client })
    .whereIn('id', ids)
    .preload('policy')
    .preload('calendarVersion')
    .preload('cityWindows')
  return new Map(
    seasons.map((season) => [
      season.id,
      {
        season,
        policy: policyOf(season.policy.sourced),
        calendar: calendarAround(season.year, season.calendarVersion.calendar),
      },
    ])
  )
}

type SeasonRules = NonNullable<ReturnType<Awaited<ReturnType<typeof seasonsOf>>['get']>>

const progressOf = ({ last_at, newest_at, keys, parked }: StepRow) => ({
  lastAt: last_at.toISOString(),
  newest: { at: newest_at.toISOString(), keys },
  parked,
})

/** The state of a unit from its rows; null if it has written none. */
function storedState({ id }: UnitRow, rows: Rows, { season, policy }: SeasonRules) {
  const tracks = rows.tracks.get(id) ?? []
  const main = tracks.find(({ track }) => track === 'main')
  const [step] = rows.steps.get(id) ?? []
  if (!main || !step) return null
  const [count] = rows.counts.get(id) ?? []
  const named = tracks.map(({ track, state }) => [track, state])
  return seasonFromTables({
    year: season.year,
    policy,
    tracks: Object.fromEntries(named) as StoredSeason['tracks'],
    facts: main.facts,
    deadlines: (rows.deadlines.get(id) ?? []).map(({ deadline }) => deadline),
    captureClosedOn: rows.closed.get(id)?.[0]?.closed_on ?? null,
    unresolved: count ? { on: count.day, count: count.unresolved } : null,
    ...progressOf(step),
  })
}

/** The state with which a unit will start; null without a window, because it cannot start. */
function firstState({ region_id, published_at }: UnitRow, { season, policy }: SeasonRules) {
  const found = season.cityWindows.find(({ regionId }) => regionId === region_id)
  if (!found) return null
  const { firstDay, lastDay, from, to } = found
  const cityWindow = { firstDay, lastDay, from, to }
  return newSeason({ year: season.year, policy, cityWindow, at: published_at.toISOString() })
}

async function readSeasons(client: TransactionClientContract, unitIds?: string[]) {
  const units = await unitRows(client, unitIds)
  const rows = await rowsOf(client, units)
  const seasons = await seasonsOf(units, client)
  return units.flatMap((unit): RunningSeason[] => {
    const rules = seasons.get(unit.season_id)!
    const stored = storedState(unit, rows, rules)
    const state = stored ?? firstState(unit, rules)
    const { id, season_id: seasonId } = unit
    const { calendar } = rules
    const seen = { hasStarted: stored !== null, hasOpenPhotos: rows.open.has(id) }
    return state ? [{ id, seasonId, state, calendar, ...seen }] : []
  })
}

/**
 * All seasons that are not over, as of one moment: the process engine is not asked.
 * @param unitIds only those of these units; all if omitted
 */
export const runningSeasons = (unitIds?: string[]): Promise<RunningSeason[]> =>
  db.transaction((trx) => readSeasons(trx, unitIds), {
    isolationLevel: 'repeatable read',
  })
