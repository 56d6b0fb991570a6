import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface AuditEntry {
  actorId: string | null
  action: string
  subjectType: string
  subjectId: string
  /** Ids, counts and codes: never the data itself. */
  details?: Record<string, unknown>
  businessAt?: string
}

/** Says who did what, in the transaction of what was done. */
export async function recordAudit(entry: AuditEntry, trx?: TransactionClientContract) {
  await (trx ?? db).table('audit_entries').insert({
    actor_id: entry.actorId,
    action: entry.action,
    subject_type: entry.subjectType,
    subject_id: entry.subjectId,
    details: JSON.stringify(entry.details ?? {}),
    business_at: entry.businessAt ?? null,
  })
}
