import AuditEntryRow from '#models/audit/audit_entry'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

export interface AuditEntry {
  actorId: string | null
  action: string
  subjectType: string
  subjectId: string
  /** Ids, counts and codes; never personal data. */
  details?: Record<string, unknown>
  businessAt?: string
}

/** Records who did what. Pass the transaction of the change itself. */
export async function recordAudit(entry: AuditEntry, trx?: TransactionClientContract) {
  const { details = {}, businessAt, ...what } = entry
  const at = businessAt ? DateTime.fromISO(businessAt) : null
  await AuditEntryRow.create({ ...what, details, businessAt: at }, { client: trx })
}
