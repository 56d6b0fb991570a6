import { inUtc } from '#backend/http/in_utc'
import type { Locale } from '#backend/lang/words'
import { noticeWords } from '#backend/student_notices/notice_words'
import type { Wishes } from '#backend/student_notices/queries/wishes_of_student'
import type StudentNotice from '#models/student_notices/student_notice'
import { BaseTransformer } from '@adonisjs/core/transformers'

export interface Inbox {
  notices: StudentNotice[]
  wishes: Wishes
}

/** What a student was told, in the language of the page, and where else they want to be told. */
export default class InboxTransformer extends BaseTransformer<Inbox> {
  constructor(
    inbox: Inbox,
    private locale: Locale
  ) {
    super(inbox)
  }

  toObject() {
    const { notices, wishes } = this.resource
    return {
      messages: notices.map((notice) => {
        const { id, kind, businessAt, readAt } = notice
        const { title, lines } = noticeWords(notice, this.locale)
        return { id, kind, title, lines, at: inUtc(businessAt), isRead: readAt !== null }
      }),
      wishes,
    }
  }
}
