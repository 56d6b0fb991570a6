import type { Viewer } from '#backend/identity/viewer'
import {
  headCounts,
  NO_COUNTS,
  type HeadCounts,
  type StateCounts,
} from '#domain/counts/head_counts'
import type { Round } from '#domain/photos/intake'
import { rosterSight } from '#domain/roster/roster_sight'
import StudentCount from '#models/roster/student_count'
import UnitExpectation from '#models/roster/unit_expectation'
import SeasonUnit from '#models/seasons/season_unit'
import type { ChainableContract } from '@adonisjs/lucid/types/querybuilder'

/** Whom the viewer sees of the students of a school: all, or those of colleges and classes. */
const sightOf = (viewer: Viewer) => rosterSight(viewer.grants, 'readUnits')

/** Does the viewer see all students of the unit? */
export function seesWholeUnit(viewer: Viewer, unitId: string): boolean {
  const sight = sightOf(viewer)
  return sight === 'all' || sight.unitIds.includes(unitId)
}

/** Keeps rows of students whom the viewer sees, by the college, class and unit of each row. */
export function ofSeen<Query extends ChainableContract>(viewer: Viewer, query: Query): Query {
  const sight = sightOf(viewer)
  if (sight === 'all') return query
  query.where((own) =>
    own
      .whereIn('college_id', sight.collegeIds)
      .orWhereIn('class_id', sight.classIds)
      .orWhereIn('season_unit_id', SeasonUnit.query().whereIn('unitId', sight.unitIds).select('id'))
  )
  return query
}

/** The counters of these season units, by class, as far as the viewer sees their students. */
export function countersOf(viewer: Viewer, seasonUnitIds: string[], round: Round) {
  const counters = StudentCount.query().whereIn('seasonUnitId', seasonUnitIds).where({ round })
  return ofSeen(viewer, counters)
}

/** How many heads each school last said it has. */
export async function declaredHeads(seasonUnitIds: string[]): Promise<Map<string, number>> {
  const rows = await UnitExpectation.query()
    .whereIn('seasonUnitId', seasonUnitIds)
    .distinctOn('season_unit_id')
    .orderBy([{ column: 'season_unit_id' }, { column: 'recorded_at', order: 'desc' }])
  return new Map(rows.map(({ seasonUnitId, declaredHeads: heads }) => [seasonUnitId, heads]))
}

/** The columns of the counters, by the names of the figures. */
const COLUMNS = {
  expected: 'expected',
  onList: 'on_list',
  qualified: 'qualified',
  beingChecked: 'being_checked',
  awaitingReview: 'awaiting_review',
  toRetake: 'to_retake',
  reset: 'reset',
  absent: 'absent',
  notCaptured: 'not_captured',
  offList: 'off_list',
} as const satisfies Record<keyof StateCounts, string>

type SumRow = { season_unit_id: string } & Record<keyof StateCounts, string>

const countsIn = (row: SumRow): StateCounts => ({
  ...NO_COUNTS,
  ...Object.fromEntries(
    Object.keys(COLUMNS).map((name) => [name, Number(row[name as 'expected'])])
  ),
})

/** The figures of the main round of each unit, for the board: summed up in one row a unit. */
export async function headsOfUnits(
  viewer: Viewer,
  units: Pick<SeasonUnit, 'id' | 'unitId'>[]
): Promise<Map<string, HeadCounts>> {
  const ids = units.map(({ id }) => id)
  const rows: SumRow[] = await countersOf(viewer, ids, 'main')
    .groupBy('season_unit_id')
    .select('season_unit_id')
    .sum(COLUMNS)
    .pojo()
  const declared = await declaredHeads(ids)
  const counted = new Map(rows.map((row) => [row.season_unit_id, countsIn(row)]))
  return new Map(
    units.map(({ id, unitId }) => {
      const heads = seesWholeUnit(viewer, unitId) ? declared.get(id) : null
      return [id, headCounts(counted.get(id) ?? NO_COUNTS, heads ?? null)]
    })
  )
}
