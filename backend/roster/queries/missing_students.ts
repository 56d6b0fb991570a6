import type { Viewer } from '#backend/identity/viewer'
import { MISSING_STATES } from '#domain/counts/student_state'
import { memoReason, type MISSING_REASONS } from '#domain/season/main/memo'
import { ORDER } from './students_page.js'
import { inStates, withState } from './student_states.js'
import { visibleStudents } from './visible_roster.js'

/** A student without a photo that may stay. */
export interface MissingStudent {
  college: string | null
  schoolClass: string | null
  xh: string | null
  maskedName: string | null
  reason: (typeof MISSING_REASONS)[number]
}

/** Who is missing of a unit in the main round and why, in the order of the list, as far as the viewer sees them. */
export async function missingStudents(
  viewer: Viewer,
  seasonUnitId: string
): Promise<MissingStudent[]> {
  const students = visibleStudents(viewer).where('students.season_unit_id', seasonUnitId)
  const missing = await withState(inStates(MISSING_STATES)(students))
    .orderByRaw(ORDER)
    .preload('college')
    .preload('schoolClass')
    .preload('absences', (absences) => absences.whereNull('ended_at').where('round', 'main'))
  return missing.map(({ college, schoolClass, xh, maskedName, state, absences }) => ({
    ...{ college: college?.name ?? null, schoolClass: schoolClass?.name ?? null, xh, maskedName },
    reason: memoReason(state!, absences[0]?.reason ?? null) ?? 'unexplained',
  }))
}
