import type { Viewer } from '#backend/identity/viewer'
import { MISSING_STATES, type StudentState } from '#domain/counts/student_state'
import type { Round } from '#domain/photos/intake'
import {
  memoReason,
  MISSING_REASONS,
  type MissingReasons,
  type UNCAPTURED_WHY,
} from '#domain/season/main/memo'
import db from '@adonisjs/lucid/services/db'
import { ofSeen } from './student_counts.js'

/** So many of a class are missing for one reason. */
export interface MissingOfClass {
  collegeId: string | null
  classId: string | null
  reasons: MissingReasons
}

interface Row {
  college_id: string | null
  class_id: string | null
  state: StudentState
  absence: (typeof UNCAPTURED_WHY)[number] | null
  heads: string
}

/** Why the students of a unit's list are missing in a round, as the memo says it, as far as the viewer sees them. */
export async function missingReasons(
  viewer: Viewer,
  seasonUnitId: string,
  round: Round
): Promise<MissingOfClass[]> {
  const states = db
    .from('student_states')
    .where({ season_unit_id: seasonUnitId, round, listed: true })
    .whereIn('state', [...MISSING_STATES])
  const rows: Row[] = await ofSeen(viewer, states)
    .groupBy('college_id', 'class_id', 'state', 'absence')
    .select('college_id', 'class_id', 'state', 'absence')
    .count('* as heads')
  return rows.map(({ college_id: collegeId, class_id: classId, state, absence, heads }) => ({
    ...{ collegeId, classId },
    reasons: { [memoReason(state, absence) ?? 'unexplained']: Number(heads) },
  }))
}

/** The sum of several. */
export function addReasons(rows: readonly Pick<MissingOfClass, 'reasons'>[]): MissingReasons {
  const sums = MISSING_REASONS.map(
    (why) => [why, rows.reduce((sum, { reasons }) => sum + (reasons[why] ?? 0), 0)] as const
  )
  return Object.fromEntries(sums.filter(([, count]) => count > 0))
}
