import { processEach } from '#backend/engine/process_each'
import type { Viewer } from '#backend/identity/viewer'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import type { WaiverFault } from '#domain/money/account'
import type { Result } from '#domain/result'
import type Student from '#models/roster/student'

/** Why a student was left out: what the single act answers, or that nobody of that id is in reach. */
export type LeftWhy =
  | WrongPhase['type']
  | WaiverFault['type']
  | 'dropped_out'
  | 'failed'
  | 'not_found'
  | 'not_waived'
  | 'waiver_ended'

export interface WaiverReport {
  /** Of how many it is done now. */
  done: number
  /** Those who were asked for, each once. */
  asked: number
  left: { studentId: string; why: LeftWhy }[]
}

type Outcome = Result<unknown, { type: LeftWhy }>

/**
 * Does something for each of these students, one after another: what is refused for one, or fails, leaves the others.
 * Of whoever is out of the viewer's reach nothing is said but that nobody was found.
 * @param act in a transaction of its own
 */
export async function eachStudent(
  ids: readonly string[],
  viewer: Viewer,
  act: (student: Student) => Promise<Outcome>
): Promise<WaiverReport> {
  const wanted = [...new Set(ids)].toSorted()
  const found = await visibleStudents(viewer, 'waivePayments').whereIn('students.id', wanted)
  const outcomes = new Map<string, Outcome>()
  await processEach(
    found,
    'the waiver of a student',
    ({ id }) => id,
    async (student) => outcomes.set(student.id, await act(student))
  )
  const reached = new Set(found.map(({ id }) => id))
  const left = wanted.flatMap((studentId): WaiverReport['left'] => {
    const outcome = outcomes.get(studentId)
    if (outcome?.ok) return []
    const why = outcome?.error.type ?? (reached.has(studentId) ? 'failed' : 'not_found')
    return [{ studentId, why }]
  })
  return { done: wanted.length - left.length, asked: wanted.length, left }
}
