import { lockStudent } from '#backend/roster/actions/lock_student'
import { checkLastFour } from '#domain/roster/last_four'
import { xhKey } from '#domain/roster/xh_key'
import Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What a student says of themselves (苏教指通〔2021〕13号 附件1 2: 实名验证). */
export interface NamedStudent {
  xh: string
  lastFour: string
}

/**
 * The listed student with this 学号 and these last four of the ID number, locked. Null for anybody else: nobody is told
 * which of the two was wrong.
 */
export async function studentOfName(
  seasonUnitId: string,
  { xh, lastFour }: NamedStudent,
  trx: TransactionClientContract
): Promise<Student | null> {
  const four = checkLastFour(lastFour)
  const student = await Student.query({ client: trx })
    .where({ seasonUnitId, xhKey: xhKey(xh) })
    .whereNull('merged_into')
    .whereNull('delisted_at')
    .first()
  if (!student || !four.ok || student.lastFour !== four.value) return null
  await lockStudent(student.id, trx)
  return student
}
