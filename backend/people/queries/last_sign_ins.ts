import AuditEntry from '#models/audit/audit_entry'
import { DateTime } from 'luxon'

/** When each of these people signed in last, as far as the audit says. */
export async function lastSignIns(userIds: string[]): Promise<Map<string, DateTime>> {
  const rows = await AuditEntry.query()
    .whereIn('subject_id', userIds)
    .where('action', 'session.opened')
    .groupBy('subject_id')
    .select('subject_id')
    .max('recorded_at as at')
  return new Map(rows.map(({ subjectId, $extras }) => [subjectId, DateTime.fromJSDate($extras.at)]))
}
