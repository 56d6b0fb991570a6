import { inUtc } from '#backend/http/in_utc'
import type StudentNotice from '#models/student_notices/student_notice'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** One notice for the school: which, by which way, and what became of it. Never what stood in it, nor where it went. */
export default class StudentNoticeTransformer extends BaseTransformer<StudentNotice> {
  toObject() {
    const { id, kind, channel, state, fault, businessAt, sentAt, readAt } = this.resource
    return {
      ...{ id, kind, channel, state, fault },
      at: inUtc(businessAt),
      sentAt: inUtc(sentAt),
      isRead: readAt !== null,
    }
  }
}
