import type { StudentState } from '#domain/counts/student_state'
import type { Round } from '#domain/photos/intake'
import type Student from '#models/roster/student'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

/** How far a student is in a round, with the photo that says so. */
export interface StateOfStudent {
  studentId: string
  state: StudentState
  /** The newest that was handed in; null without any. */
  photoId: string | null
}

/** Keeps the students who are in one of these states, by the view that the counters are counted from. */
export const inStates =
  (states: readonly StudentState[], round: Round = 'main') =>
  (students: ModelQueryBuilderContract<typeof Student>) =>
    students.whereExists((shown) =>
      shown
        .from('student_states')
        .whereColumn('student_states.student_id', 'students.id')
        .where('student_states.round', round)
        .where('student_states.listed', true)
        .whereIn('student_states.state', [...states])
    )

/** Selects with each student how far they are in the main round; null for whoever is not in it. */
export const withState = (students: ModelQueryBuilderContract<typeof Student>) =>
  students.select(
    'students.*',
    db.raw(`(select state from student_states
      where student_id = students.id and round = 'main') as state`)
  )

/** The states of these students in a round; whoever is not in the round has none. */
export async function studentStates(
  studentIds: string[],
  round: Round = 'main',
  client?: TransactionClientContract
): Promise<Map<string, StateOfStudent>> {
  const rows = await (client ?? db)
    .from('student_states')
    .whereIn('student_id', studentIds)
    .where({ round })
    .select('student_id', 'state', 'photo_id')
  return new Map(
    rows.map(({ student_id: studentId, state, photo_id: photoId }) => [
      studentId,
      { studentId, state, photoId },
    ])
  )
}
