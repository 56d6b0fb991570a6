import type { Viewer } from '#backend/identity/viewer'
import type { HolidayCalendar } from '#domain/calendar/holiday_calendar'
import type { CivilDate } from '#domain/calendar/civil_date'
import { workingDaysUntil } from '#domain/calendar/working_days'
import type { Track } from '#domain/season/codes'
import { openActs, type TrackStates } from '#domain/season/open_acts'
import type { SeasonFacts } from '#domain/season/facts'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitMatter from '#models/seasons/unit_matter'
import UnitProgress from '#models/seasons/unit_progress'
import { boardLine, matterView } from './matter_transformer.js'

/** One track of a unit on the board. */
export interface TrackView {
  track: Track
  state: string
  waitingOn: string | null
  since: string
  dueOn: CivilDate | null
  overdueSince: CivilDate | null
  workingDaysLeft: number | null
}

const viewOf = (row: UnitProgress, today: CivilDate, calendar: HolidayCalendar): TrackView => ({
  track: row.track,
  state: row.state,
  waitingOn: row.waitingOn,
  since: row.since.toUTC().toISO()!,
  dueOn: row.dueOn as CivilDate | null,
  overdueSince: row.overdueSince as CivilDate | null,
  workingDaysLeft: row.dueOn ? workingDaysUntil(today, row.dueOn as CivilDate, calendar) : null,
})

/** Units as board and unit page show them, with the acts that the viewer may do now. */
export async function seasonUnitViews(units: SeasonUnit[], viewer: Viewer, today: CivilDate) {
  const ids = units.map(({ id }) => id)
  const rows = await UnitProgress.query().whereIn('seasonUnitId', ids)
  const matters = await UnitMatter.query().whereIn('seasonUnitId', ids).orderBy('rank')
  return units.map((unit) => {
    const calendar = unit.season.calendarVersion.calendar
    const own = rows.filter(({ seasonUnitId }) => seasonUnitId === unit.id)
    const tracks = own.map((row) => viewOf(row, today, calendar))
    const ownMatters = matters
      .filter(({ seasonUnitId }) => seasonUnitId === unit.id)
      .map((matter) => matterView(matter, today, calendar))
    const main = own.find(({ track }) => track === 'main')
    return {
      ...unitIdentity(unit),
      tracks,
      ...boardLine(ownMatters, main?.state),
      matters: ownMatters,
      nextActAt: main?.nextActAt?.toUTC().toISO() ?? null,
      nextAct: main?.nextAct ?? null,
      facts: factsFor(viewer, unit, main?.facts ?? null),
      seesPapers: viewer.seesPapersOf(unit.unitId),
      seesPhotos: viewer.seesPhotosOf(unit.unitId),
      keptUntil: unit.keptUntil,
      acts: main ? actsFor(own, main.facts, viewer.rolesFor(unit.unitId)) : [],
    }
  })
}

/** Facts for the viewer: colleges do not see money or requests. */
function factsFor(viewer: Viewer, { unitId }: SeasonUnit, facts: SeasonFacts | null) {
  if (!facts || viewer.seesPapersOf(unitId)) return facts
  return { ...facts, statementFen: 0, paidFen: 0, extension: null }
}

const unitIdentity = ({ id, season, unit, region }: SeasonUnit) => ({
  id,
  season: { id: season.id, name: season.name, year: season.year },
  unit: { id: unit.id, name: unit.name, code: unit.code },
  region: { id: region.id, name: region.name },
})

const actsFor = (
  rows: UnitProgress[],
  facts: SeasonFacts,
  roles: ReturnType<Viewer['rolesFor']>
) => {
  const states = Object.fromEntries(rows.map(({ track, state }) => [track, state])) as TrackStates
  return openActs(states, facts, roles)
}
