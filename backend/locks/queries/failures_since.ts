import type { Failures } from '#domain/locks/lock'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { locksOf } from './open_locks.js'

/**
 * The photos of a student by phone that have failed since their last longer lock began: nothing is shot while it
 * lasts, so they were all shot after its end. A photo that could not be judged is none of them, nor is one that came
 * by a correction: the attempt stays with whose it was first.
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
  const [row] = await failed.count('* as failures')
  return { other: Number(row.failures), liveness: 0 }
}
