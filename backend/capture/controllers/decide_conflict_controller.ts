import { decideConflict } from '#backend/capture/actions/decide_conflict'
import { refuse } from '#backend/capture/errors'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { CONFLICT_DECISIONS } from '#domain/capture/conflicts'
import CodeConflict from '#models/capture/code_conflict'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const LONGEST_REASON = 500

const body = vine.create({
  decision: vine.enum(CONFLICT_DECISIONS),
  reason: vine.string().trim().minLength(1).maxLength(LONGEST_REASON),
  into: vine.string().uuid().optional().requiredWhen('decision', '=', 'merge'),
})

/** The school decides what waits about a code. */
export default class DecideConflictController {
  async handle(ctx: HttpContext) {
    const conflict = await CodeConflict.findOrFail(ctx.params.id)
    const unit = await unitOfRoute(ctx, conflict.seasonUnitId)
    const sent = await ctx.request.validateUsing(body)
    const decided = await decideConflict(conflict, unit, sent, ctx.viewer.user.id)
    return decided.ok ? ctx.response.noContent() : refuse(ctx, decided.error)
  }
}
