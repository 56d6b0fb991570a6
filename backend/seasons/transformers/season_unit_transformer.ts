import { inUtc } from '#backend/http/in_utc'
import type { Viewer } from '#backend/identity/viewer'
import type { UnitWithProgress } from '#backend/seasons/queries/units_with_progress'
import type { CivilDate } from '#domain/calendar/civil_date'
import { mayActIn } from '#domain/identity/act_rights'
import { openActs, type TrackStates } from '#domain/season/open_acts'
import type { SeasonFacts } from '#domain/season/facts'
import type SeasonUnit from '#models/seasons/season_unit'
import type UnitProgress from '#models/seasons/unit_progress'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { seesWholeUnit } from '#backend/seasons/queries/student_counts'
import { headCountsView } from './head_counts_view.js'
import { boardLine, matterView } from './matter_view.js'
import { trackView } from './track_view.js'

const identity = ({ id, season, unit, region }: SeasonUnit) => ({
  id,
  season: { id: season.id, name: season.name, year: season.year },
  unit: { id: unit.id, name: unit.name, code: unit.code },
  region: { id: region.id, name: region.name },
})

/** Facts for the viewer: money for those who may read about it, requests for those who read the course. */
function factsFor(viewer: Viewer, { unitId }: SeasonUnit, facts: SeasonFacts | null) {
  if (!facts) return facts
  return {
    ...facts,
    ...(!viewer.mayAt('readMoney', unitId) && { statementFen: 0, paidFen: 0 }),
    ...(!viewer.mayAt('readCourse', unitId) && { extension: null }),
  }
}

const statesOf = (rows: UnitProgress[]) =>
  Object.fromEntries(rows.map(({ track, state }) => [track, state])) as TrackStates

/** A unit as the board shows it, with the acts that the viewer may do now. */
export default class SeasonUnitTransformer extends BaseTransformer<UnitWithProgress> {
  /** @param today the date by the season's clock, from which working days are counted */
  constructor(
    unit: UnitWithProgress,
    private viewer: Viewer,
    private today: CivilDate
  ) {
    super(unit)
  }

  toObject() {
    const { viewer, today } = this
    const { unit, rows, heads, unchecked } = this.resource
    const { calendar } = unit.season.calendarVersion
    const tracks = rows.map((row) => trackView(row, today, calendar))
    const matters = this.resource.matters.map((matter) => matterView(matter, today, calendar))
    const main = rows.find(({ track }) => track === 'main')
    const facts = main?.facts ?? null
    const roles = viewer.rolesFor(unit.unitId)
    return {
      ...identity(unit),
      tracks,
      ...boardLine(matters, main?.state),
      matters,
      /** 应采, 已采, 合格, 缺, of the main round. */
      counts: headCountsView(heads),
      /** 当日未核查: photos of days that are over, and since when; for whoever sees the whole unit. */
      unchecked: seesWholeUnit(viewer, unit.unitId) ? unchecked : null,
      nextActAt: inUtc(main?.nextActAt ?? null),
      nextAct: main?.nextAct ?? null,
      facts: factsFor(viewer, unit, facts),
      /** Not shown to colleges: papers, timeline and billing. */
      seesPapers: viewer.seesPapersOf(unit.unitId),
      /** The parts of its papers that the reader may see; the first of these names whether there are any. */
      parts: viewer.partsOf(unit.unitId),
      seesPhotos: viewer.seesPhotosOf(unit.unitId),
      /** The archive of a closed season is kept until this day. */
      keptUntil: unit.keptUntil,
      acts: facts
        ? openActs(statesOf(rows), facts, (act) => mayActIn(roles, act, main?.state))
        : [],
    }
  }
}
