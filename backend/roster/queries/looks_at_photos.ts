import { EVERYBODY, runAs } from '#backend/isolation/scope'
import AuditEntry from '#models/audit/audit_entry'

/** What counts as a look at a photo. */
export const LOOKS = ['photo.glanced', 'photo.opened', 'photo.read'] as const

const MAX_LOOKS = 100

/** Who has looked at these photos, the newest first; once a person, photo and day. */
export const looksAtPhotos = (photoIds: string[]): Promise<AuditEntry[]> =>
  // Schools do not read the audit, but they learn who has looked at their students.
  runAs(EVERYBODY, () =>
    AuditEntry.query()
      .where('subject_type', 'photo')
      .whereIn('subject_id', photoIds)
      .whereIn('action', [...LOOKS])
      .orderBy('id', 'desc')
      .limit(MAX_LOOKS)
      .preload('actor')
  )
