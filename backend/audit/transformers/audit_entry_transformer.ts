import { inUtc } from '#backend/http/in_utc'
import type { Json } from '#backend/http/json'
import type AuditEntry from '#models/audit/audit_entry'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Who did what, to what, when and from where. Its actor and its unit must be loaded. */
export default class AuditEntryTransformer extends BaseTransformer<AuditEntry> {
  toObject() {
    const { id, actorId, actor, action, subjectType, subjectId, seasonUnit, outcome } =
      this.resource
    const { details, recordedAt, address, session, requestId } = this.resource
    return {
      id: String(id),
      actorId,
      actor: actor?.name ?? null,
      action,
      subjectType,
      subjectId,
      unit: seasonUnit?.unit.name ?? null,
      outcome,
      details: details as Record<string, Json>,
      recordedAt: inUtc(recordedAt),
      address,
      session,
      requestId,
    }
  }
}
