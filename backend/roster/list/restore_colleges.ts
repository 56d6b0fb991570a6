import { recordAudit } from '#backend/audit/record_audit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A college that the list names is no longer archived, as if the school had restored it. */
export async function restoreColleges(
  { unitId, actorId }: { unitId: string; actorId: string },
  nameKeys: string[],
  trx: TransactionClientContract
) {
  const { rows } = await trx.rawQuery<{ rows: { id: string }[] }>(
    `update colleges set archived_at = null where id in (select id from colleges
        where unit_id = ? and name_key = any(?) and archived_at is not null
        order by name_key for no key update)
      returning id`,
    [unitId, nameKeys]
  )
  for (const { id } of rows) {
    const entry = { action: 'college.restored', subjectType: 'college', subjectId: id } as const
    await recordAudit({ actorId, ...entry }, trx)
  }
}
