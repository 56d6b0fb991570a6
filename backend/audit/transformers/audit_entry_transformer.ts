import { inUtc } from '#backend/http/in_utc'
import type { Json } from '#backend/http/json'
import type AuditEntry from '#models/audit/audit_entry'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Who did what, to what, when. Its actor must be loaded. */
export default class AuditEntryTransformer extends BaseTransformer<AuditEntry> {
  toObject() {
    const { id, actor, action, subjectType, subjectId, details, recordedAt } = this.resource
    return {
      id: String(id),
      actor: actor?.name ?? null,
      action,
      subjectType,
      subjectId,
      details: details as Record<string, Json>,
      recordedAt: inUtc(recordedAt),
    }
  }
}
