import type { Viewer } from '#backend/identity/viewer'
import type { Round } from '#domain/photos/intake'
import type SeasonUnit from '#models/seasons/season_unit'
import type UnitDayCount from '#models/seasons/unit_day_count'
import db from '@adonisjs/lucid/services/db'
import { ofSeen } from './student_counts.js'

/** What came of the photos that were taken on a day. */
export interface DayOfCapture {
  day: string
  /** Students with a photo of that day that is qualified or waits for a person. */
  captured: number
  /** Of these, qualified. Null where the school types its day counts in. */
  qualified: number | null
  /** Photos of that day that were reset. */
  reset: number | null
  /** Photos of that day that still need somebody; null for whoever sees a part of the unit only. */
  unresolved: number | null
}

interface Row {
  day: string
  captured: string
  qualified: string
  reset: string
}

const KEPT = `('accepted', 'awaiting_review', 'appealed', 'parked')`

/** The photos of students whom the viewer sees, by the day on which they were taken. */
async function photosByDay(
  viewer: Viewer,
  { id }: SeasonUnit,
  round: Round
): Promise<DayOfCapture[]> {
  const taken = db
    .from('photos')
    .join('students', 'students.id', 'photos.student_id')
    .where({ 'photos.season_unit_id': id, 'photos.round': round })
    .whereNotNull('photos.submitted_at')
    .whereNull('photos.discarded_at')
    .select('photos.status', 'photos.student_id', 'students.college_id', 'students.class_id')
    .select('photos.season_unit_id')
    .select(db.raw(`to_char(taken_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day`))
  const rows: Row[] = await ofSeen(viewer, db.from(taken.as('taken')))
    .groupBy('day')
    .orderBy('day')
    .select(
      'day',
      db.raw(`count(distinct student_id) filter (where status in ${KEPT}) as captured`),
      db.raw(`count(distinct student_id) filter (where status = 'accepted') as qualified`),
      db.raw(`count(*) filter (where status = 'reset') as reset`)
    )
  return rows.map(({ day, captured, qualified, reset }) => ({
    ...{ day, captured: Number(captured), qualified: Number(qualified), reset: Number(reset) },
    unresolved: null,
  }))
}

const NOTHING = { captured: 0, qualified: 0, reset: 0 }

/**
 * The days of capture, as far as the viewer sees the students.
 * @param counts the day counts of the whole unit, for whoever sees them: typed ones stand for photos that were never sent
 */
export async function capturedByDay(
  viewer: Viewer,
  unit: SeasonUnit,
  { round, counts }: { round: Round; counts: readonly UnitDayCount[] }
): Promise<DayOfCapture[]> {
  const photographed = await photosByDay(viewer, unit, round)
  const byDay = new Map(photographed.map((one) => [one.day, one]))
  for (const { day, captured, unresolved, source } of counts) {
    const known = byDay.get(day) ?? { day, ...NOTHING }
    const typed = { day, captured, qualified: null, reset: null }
    byDay.set(day, { ...(source === 'typed' ? typed : known), unresolved })
  }
  return [...byDay.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1))
}
