import { recordAudit } from '#backend/audit/record_audit'
import AuditEntry from '#models/audit/audit_entry'

const ACTION = 'photo.glanced'

/** Records that somebody saw a thumbnail: once a viewer, photo and day, however often it is shown. */
export async function recordThumbnailView(actorId: string, photoId: string): Promise<void> {
  const today = await AuditEntry.query()
    .where({ action: ACTION, subjectId: photoId, actorId })
    .whereRaw(`recorded_at >= date_trunc('day', now(), 'Asia/Shanghai')`)
    .first()
  if (!today)
    await recordAudit({ actorId, action: ACTION, subjectType: 'photo', subjectId: photoId })
}
