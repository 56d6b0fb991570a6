import { answer } from '#backend/http/answer'
import { refuse } from '#backend/photos/errors'
import { mergeStudent } from '#backend/photos/merge/merge_student'
import MergedStudentTransformer from '#backend/photos/transformers/merged_student_transformer'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({ into: vine.string().uuid() })

/** Makes one student of two. */
export default class MergeStudentController {
  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    const student = await visibleStudents(viewer, 'keepRoster').where('id', params.id).firstOrFail()
    const { into } = await request.validateUsing(body)
    const merged = await mergeStudent(student, into, viewer.user.id)
    return merged.ok
      ? answer(MergedStudentTransformer.transform(merged.value))
      : refuse(ctx, merged.error)
  }
}
