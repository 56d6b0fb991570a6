import { makeUpOf } from '#backend/seasons/queries/read_rounds'
import type { CivilDate } from '#domain/calendar/civil_date'
import { instantOf, type Instant } from '#domain/calendar/instant'
import { lastReminderAt } from '#domain/student_notices/timed'
import type { CaptureWindow } from '#domain/season/capture_window'
import Round from '#models/seasons/round'
import Season from '#models/seasons/season'
import db from '@adonisjs/lucid/services/db'

type Kind = Round['kind']

/** A round of a unit, and what of its window is told. */
export interface RoundToTell {
  id: string
  seasonUnitId: string
  kind: Kind
  lastDay: CivilDate
  /** The last moment for a photo. */
  until: Instant
}

const OPEN = { main: 'capturing', make_up: 'open' } as const

/** Rounds that take photos now and of whose last day nobody was reminded. */
const openRounds = (kind: Kind) =>
  db
    .from('rounds')
    .join('unit_progress', (join) =>
      join
        .on('unit_progress.season_unit_id', 'rounds.season_unit_id')
        .andOnVal('unit_progress.track', kind)
        .andOnVal('unit_progress.state', OPEN[kind])
    )
    .where('rounds.kind', kind)
    .whereNull('rounds.closed_on')

async function mainRounds(upTo: Instant): Promise<RoundToTell[]> {
  const rows = await openRounds('main')
    .whereNotNull('rounds.last_day')
    .whereRaw('rounds.reminded_for is distinct from rounds.last_day::date')
    .select('rounds.id', 'rounds.season_unit_id', 'rounds.last_day', 'rounds.to')
  return rows
    .filter(({ last_day }) => lastReminderAt(last_day) <= upTo)
    .map(({ id, season_unit_id, last_day: lastDay, to }) => ({
      ...{ id, seasonUnitId: season_unit_id, kind: 'main', lastDay, until: instantOf(lastDay, to) },
    }))
}

/** The window of the make-up is that of the season's policy. */
async function makeUpRounds(upTo: Instant): Promise<RoundToTell[]> {
  const seasons = await Season.query().whereNotNull('published_at').preload('policy')
  const due: RoundToTell[] = []
  for (const season of seasons) {
    const window = makeUpOf(season)?.window
    if (!window || lastReminderAt(window.lastDay) > upTo) continue
    const rows = await openRounds('make_up')
      .whereIn(
        'rounds.season_unit_id',
        db.from('season_units').where('season_id', season.id).select('id')
      )
      .whereRaw('rounds.reminded_for is distinct from ?::date', [window.lastDay])
      .select('rounds.id', 'rounds.season_unit_id')
    due.push(...rows.map((row) => ofWindow(row, window)))
  }
  return due
}

const ofWindow = (
  { id, season_unit_id }: { id: string; season_unit_id: string },
  { lastDay, to }: CaptureWindow
): RoundToTell => ({
  ...{ id, seasonUnitId: season_unit_id, kind: 'make_up', lastDay },
  until: instantOf(lastDay, to),
})

/** Rounds whose last day has come, at noon, and of which nobody was reminded. */
export const roundsToRemind = async (upTo: Instant): Promise<RoundToTell[]> => [
  ...(await mainRounds(upTo)),
  ...(await makeUpRounds(upTo)),
]

/** Rounds that were closed, of whose end nobody was told. */
export const closedRounds = (): Promise<Round[]> =>
  Round.query().whereNotNull('closed_on').whereNull('students_told_at').limit(100)
