import { cutPage, type Page } from '#backend/http/cursors'
import AuditEntry from '#models/audit/audit_entry'

/**
 * One page of the audit, newest first.
 * @param after the number of the last entry of the page before
 */
export async function auditPage(
  after: number | undefined,
  limit: number
): Promise<Page<AuditEntry>> {
  const entries = await AuditEntry.query()
    .if(after, (query) => query.where('id', '<', after!))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .preload('actor')
  return cutPage(entries, limit, ({ id }) => String(id))
}
