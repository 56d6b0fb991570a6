import type { Viewer } from '#backend/identity/viewer'
import { err } from '#domain/result'
import StudentAbsence from '#models/roster/student_absence'
import { eachStudent, type WaiverReport } from './each_student.js'
import { waivePayment, type NewWaiver } from './waive_payment.js'

/** Those of them who have left the school or paused (休学、退学), as their open absence says. */
async function whoDroppedOut(ids: readonly string[]): Promise<Set<string>> {
  const absences = await StudentAbsence.query()
    .whereIn('student_id', [...ids])
    .where({ reason: 'withdrawn' })
    .whereNull('ended_at')
  return new Set(absences.map(({ studentId }) => studentId))
}

/**
 * The school lets many students submit without paying, for one reason: each as if alone (`waivePayment`). Nobody looks
 * at them one by one here, so that whoever has dropped out, of whom nothing is asked, is left out.
 */
export async function waivePayments(
  ids: readonly string[],
  waiver: Omit<NewWaiver, 'authorId'>,
  viewer: Viewer
): Promise<WaiverReport> {
  const gone = await whoDroppedOut(ids)
  const authorId = viewer.user.id
  return eachStudent(ids, viewer, async (student) =>
    gone.has(student.id)
      ? err({ type: 'dropped_out' as const })
      : waivePayment(student, { ...waiver, authorId })
  )
}
