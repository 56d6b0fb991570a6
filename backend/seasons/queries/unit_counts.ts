import { readClock } from '#backend/clock/season_clock'
import type { Viewer } from '#backend/identity/viewer'
import { addCounts, headCounts, type HeadCounts } from '#domain/counts/head_counts'
import { paceOf, type Pace } from '#domain/counts/pace'
import type { Round } from '#domain/photos/intake'
import type { MissingReasons } from '#domain/season/main/memo'
import College from '#models/roster/college'
import SchoolClass from '#models/roster/school_class'
import type StudentCount from '#models/roster/student_count'
import type SeasonUnit from '#models/seasons/season_unit'
import type UnitDayCount from '#models/seasons/unit_day_count'
import { capturedByDay, type DayOfCapture } from './captured_by_day.js'
import { dayCountsOfUnit } from './day_counts_of_unit.js'
import { addReasons, missingReasons, type MissingOfClass } from './missing_reasons.js'
import { readRounds } from './read_rounds.js'
import { countersOf, declaredHeads, seesWholeUnit } from './student_counts.js'

/** The figures of a college or class; without a name those of students who have none. */
export interface PartCounts {
  id: string | null
  name: string | null
  collegeId: string | null
  counts: HeadCounts
  /** Why its students are missing. */
  reasons: MissingReasons
}

/** The progress of a unit, as far as the viewer sees its students. */
export interface UnitCounts {
  round: Round
  total: HeadCounts
  reasons: MissingReasons
  colleges: PartCounts[]
  classes: PartCounts[]
  /** Empty for whoever sees a part of the unit only: photos of a day are counted by unit. */
  days: UnitDayCount[]
  /** What came of the photos of each day, of the students whom the viewer sees. */
  captured: DayOfCapture[]
  /** Whether they will be done in time; only of the main round. */
  pace: Pace | null
}

type Named = { id: string; name: string }

/** The counters by a part, each part with its figures: in the order of names, the nameless last. */
function partsOf(
  { counters, missing }: { counters: StudentCount[]; missing: MissingOfClass[] },
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
    reasons: addReasons(missing.filter((row) => row[part] === id)),
  }))
  return parts.toSorted((one, other) =>
    one.name && other.name
      ? one.name.localeCompare(other.name, 'zh')
      : Number(!one.name) - Number(!other.name)
  )
}

const idsIn = (counters: StudentCount[], part: 'collegeId' | 'classId') =>
  counters.flatMap((row) => row[part] ?? [])

/** Whoever is absent with a reason is not waited for. */
async function paceOfUnit(unit: SeasonUnit, total: HeadCounts, days: DayOfCapture[]) {
  const { window, closedOn } = await readRounds(unit)
  const { heads, absent, captured } = total
  const awaited = heads === null ? null : heads - absent
  const { now } = await readClock()
  return paceOf({ awaited, captured, window, isClosed: closedOn !== null, days, now })
}

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
  const missing = await missingReasons(viewer, unit.id, round)
  const total = headCounts(addCounts(counters), declared ?? null)
  const days = isWhole ? await dayCountsOfUnit(unit) : []
  const captured = await capturedByDay(viewer, unit, { round, counts: days })
  return {
    round,
    total,
    reasons: addReasons(missing),
    colleges: partsOf({ counters, missing }, 'collegeId', colleges),
    classes: partsOf({ counters, missing }, 'classId', classes),
    days,
    captured,
    pace: round === 'main' ? await paceOfUnit(unit, total, captured) : null,
  }
}
