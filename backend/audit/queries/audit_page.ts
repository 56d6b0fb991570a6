import { filteredAudit, type AuditFilter } from '#backend/audit/queries/filtered_audit'
import { cutPage, type Page } from '#backend/http/cursors'
import type AuditEntry from '#models/audit/audit_entry'

/**
 * One page of the audit entries of a filter, newest first.
 * @param after the number of the last entry of the page before
 */
export async function auditPage(
  filter: AuditFilter,
  after: number | undefined,
  limit: number
): Promise<Page<AuditEntry>> {
  const entries = await filteredAudit(filter)
    .if(after, (query) => query.where('id', '<', after!))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .preload('actor')
    .preload('seasonUnit', (unit) => unit.preload('unit'))
  return cutPage(entries, limit, ({ id }) => String(id))
}
