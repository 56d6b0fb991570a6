import { answer } from '#backend/http/answer'
import { localeOf } from '#backend/http/errors/explain'
import { Notifiers } from '#backend/student_notices/channels/notifier'
import { inboxOfStudent } from '#backend/student_notices/queries/inbox_of_student'
import { wishesOf } from '#backend/student_notices/queries/wishes_of_student'
import InboxTransformer from '#backend/student_notices/transformers/inbox_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** The inbox of a student as it is after an act. */
export async function answerInbox(ctx: HttpContext) {
  const { student, unit } = ctx.bearer
  const notifiers = await ctx.containerResolver.make(Notifiers)
  const wishes = await wishesOf(student, unit, notifiers)
  const notices = await inboxOfStudent(student.id)
  return answer(InboxTransformer.transform({ notices, wishes }, localeOf(ctx)))
}
