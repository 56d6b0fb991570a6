import { answer } from '#backend/http/answer'
import { refuse } from '#backend/proofreading/errors'
import { markStudents } from '#backend/proofreading/room/actions/mark_students'
import { signedSheet } from '#backend/proofreading/room/seen_class'
import MarksTakenTransformer from '#backend/proofreading/room/transformers/marks_taken_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { PROOF_KINDS } from '#domain/policy/proof_kinds'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const MOST_MARKS = 200
const LONGEST_REMARK = 200
const MOST_VERSIONS = 100_000

const mark = vine.object({
  studentId: vine.string().uuid(),
  itemId: vine.string().uuid().nullable(),
  version: vine.number().withoutDecimals().range([1, MOST_VERSIONS]).nullable(),
  kind: vine.enum(PROOF_KINDS),
  remark: vine.string().trim().maxLength(LONGEST_REMARK).nullable().optional(),
})

const body = vine.create({
  marks: vine.array(mark).minLength(1).maxLength(MOST_MARKS).distinct('studentId'),
  ...signedSheet(),
})

/** Says of students whether their photo and fields are right. */
export default class MarkStudentsController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { marks, documentId = null } = await ctx.request.validateUsing(body)
    const sent = marks.map(({ remark, ...one }) => ({ ...one, remark: remark || null }))
    const taken = await markStudents(unit, ctx.viewer, sent, documentId)
    if (!taken.ok) return refuse(ctx, taken.error)
    return answer(MarksTakenTransformer.transform(taken.value))
  }
}
