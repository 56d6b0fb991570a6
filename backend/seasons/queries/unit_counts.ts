import type { Viewer } from '#backend/identity/viewer'
import { addCounts, headCounts, type HeadCounts } from '#domain/counts/head_counts'
import type { Round } from '#domain/photos/intake'
import College from '#models/roster/college'
import SchoolClass from '#models/roster/school_class'
import type StudentCount from '#models/roster/student_count'
import type SeasonUnit from '#models/seasons/season_unit'
import type UnitDayCount from '#models/seasons/unit_day_count'
import { dayCountsOfUnit } from './day_counts_of_unit.js'
import { countersOf, declaredHeads, seesWholeUnit } from './student_counts.js'

/** The figures of a college or class; without a name those of students who have none. */
export interface PartCounts {
  id: string | null
  name: string | null
  collegeId: string | null
  counts: HeadCounts
}

/** The progress of a unit, as far as the viewer sees its students. */
export interface UnitCounts {
  round: Round
  total: HeadCounts
  colleges: PartCounts[]
  classes: PartCounts[]
  /** Empty for whoever sees a part of the unit only: photos of a day are counted by unit. */
  days: UnitDayCount[]
}

type Named = { id: string; name: string }

/** The counters by a part, each part with its figures: in the order of names, the nameless last. */
function partsOf(
  counters: StudentCount[],
  part: 'collegeId' | 'classId',
  named: readonly Named[]
): PartCounts[] {
  const names = new Map(named.map(({ id, name }) => [id, name]))
  const byPart = Map.groupBy(counters, (row) => row[part])
  const parts = [...byPart].map(([id, rows]) => ({
    id,
    name: (id && names.get(id)) ?? null,
    collegeId: rows[0]!.collegeId,
    counts: headCounts(addCounts(rows), null),
  }))
  return parts.toSorted((one, other) =>
    one.name && other.name
      ? one.name.localeCompare(other.name, 'zh')
      : Number(!one.name) - Number(!other.name)
  )
}

const idsIn = (counters: StudentCount[], part: 'collegeId' | 'classId') =>
  counters.flatMap((row) => row[part] ?? [])

/** The figures of a unit with its colleges, classes and days. */
export async function unitCounts(
  viewer: Viewer,
  unit: SeasonUnit,
  round: Round
): Promise<UnitCounts> {
  const counters = await countersOf(viewer, [unit.id], round)
  const isWhole = seesWholeUnit(viewer, unit.unitId)
  const declared = isWhole ? (await declaredHeads([unit.id])).get(unit.id) : null
  const colleges = await College.query().whereIn('id', idsIn(counters, 'collegeId'))
  const classes = await SchoolClass.query().whereIn('id', idsIn(counters, 'classId'))
  return {
    round,
    total: headCounts(addCounts(counters), declared ?? null),
    colleges: partsOf(counters, 'collegeId', colleges),
    classes: partsOf(counters, 'classId', classes),
    days: isWhole ? await dayCountsOfUnit(unit) : [],
  }
}
