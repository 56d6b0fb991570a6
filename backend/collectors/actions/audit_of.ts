import type { AuditEntry } from '#backend/audit/record_audit'
import type Collector from '#models/collectors/collector'

/** The entry about a collector: its name is people's, its key nobody's. */
export const auditOf = (
  action: string,
  { id, seasonId, keyPrefix, unitIds, expiresOn, sendsFields }: Collector,
  actorId: string
): AuditEntry => ({
  actorId,
  action,
  subjectType: 'collector',
  subjectId: id,
  details: { seasonId, keyPrefix, expiresOn, sendsFields, units: unitIds?.length ?? null },
})
