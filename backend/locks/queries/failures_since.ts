import type { Failures } from '#domain/locks/lock'
import { LIFE_RULE } from '#domain/photos/life'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { locksOf } from './open_locks.js'

/** Of a photo that failed: its proof of life did, whatever else did (`failedByLife`). */
const FAILED_BY_LIFE = `exists (
  select from photo_verdicts verdict, jsonb_array_elements(verdict.rows) as row
  where verdict.photo_id = photos.id and not verdict.advisory
    and row ->> 'rule' = '${LIFE_RULE}' and row ->> 'result' = 'fail')`

/**
 * The photos of a student by phone that have failed since their last longer lock began: nothing is shot while it
 * lasts, so they were all shot after its end. A photo that could not be judged is none of them, nor is one that came
 * by a correction: the attempt stays with whose it was first. Failures of the proof of life are counted apart.
 */
export async function failuresSince(
  studentId: string,
  trx?: TransactionClientContract
): Promise<Failures> {
  const [last] = await locksOf(studentId, trx)
    .whereNot('kind', 'cool_down')
    .orderBy('recorded_at', 'desc')
    .limit(1)
  const failed = (trx ?? db)
    .from('photos')
    .where({ via: 'phone', verdict: 'fail' })
    .whereIn('first_student_id', (of) =>
      of.from('students').where('id', studentId).orWhere('merged_into', studentId).select('id')
    )
    .if(last, (query) => query.where('recorded_at', '>', last!.recordedAt.toISO()!))
  const [row] = await failed.select(
    (trx ?? db).raw('count(*) as failed'),
    (trx ?? db).raw(`count(*) filter (where ${FAILED_BY_LIFE}) as liveness`)
  )
  const liveness = Number(row.liveness)
  return { other: Number(row.failed) - liveness, liveness }
}
