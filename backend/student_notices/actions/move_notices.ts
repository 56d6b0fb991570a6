import type Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Of two rows that are one student, what only the first has goes along; where both have it, that of the kept one counts. */
const MOVE: Record<string, string> = {
  student_notices:
    'own.kind = moved.kind and own.about = moved.about and own.channel = moved.channel',
  student_channels: 'own.channel = moved.channel',
  wechat_consents: 'own.topic = moved.topic',
}

/** What a student was told, and where they want to be told, stays with them when they are merged. */
export async function moveNotices(
  gone: Student,
  kept: Student,
  trx: TransactionClientContract
): Promise<void> {
  for (const [table, isSame] of Object.entries(MOVE))
    await trx.rawQuery(
      `update ${table} moved set student_id = :kept where student_id = :gone and not exists (
        select from ${table} own where own.student_id = :kept and ${isSame})`,
      { gone: gone.id, kept: kept.id }
    )
}
