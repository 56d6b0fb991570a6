import { answer } from '#backend/http/answer'
import { reportLate } from '#backend/proofreading/errata/actions/report_late'
import LateErratumTransformer from '#backend/proofreading/errata/transformers/late_erratum_transformer'
import { refuse } from '#backend/proofreading/errors'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { ERRATUM_KINDS } from '#domain/policy/proof_kinds'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const LONGEST = 200

const body = vine.create({
  studentId: vine.string().uuid(),
  erratumKind: vine.enum(ERRATUM_KINDS),
  remark: vine.string().trim().maxLength(LONGEST).nullable().optional(),
  rightValue: vine.string().trim().maxLength(LONGEST).nullable().optional(),
})

/** Writes down an error that is found after acceptance, for its act to send. */
export default class ReportLateController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const {
      remark,
      rightValue,
      erratumKind: kind,
      studentId,
    } = await ctx.request.validateUsing(body)
    const late = { studentId, kind, remark: remark || null, rightValue: rightValue || null }
    const reported = await reportLate(unit, late, ctx.viewer.user.id)
    return reported.ok
      ? answer(LateErratumTransformer.transform(reported.value))
      : refuse(ctx, reported.error)
  }
}
