import StudentNotice from '#models/student_notices/student_notice'
import { DateTime } from 'luxon'

/** A student has seen these messages: the first time counts. */
export const markRead = (studentId: string, ids: readonly string[]) =>
  StudentNotice.query()
    .where({ studentId, channel: 'inbox' })
    .whereIn('id', [...ids])
    .whereNull('read_at')
    .update({ readAt: DateTime.now().toISO() })
