import { answer } from '#backend/http/answer'
import { localeOf } from '#backend/http/errors/explain'
import { resetReason } from '#backend/photos/advice/reset_message'
import ResetReasonTransformer from '#backend/photos/transformers/reset_reason_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { offeredReasons } from '#domain/photos/reset_findings'
import { policyOf } from '#domain/policy/read_policy'
import type { HttpContext } from '@adonisjs/core/http'

/** Why photos of a unit's season may be reset, in the order of the keys that choose the reasons. */
export default class ListResetReasonsController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    await unit.season.load('policy')
    const offered = offeredReasons(policyOf(unit.season.policy.sourced))
    const reasons = offered.map((code) => resetReason(code, localeOf(ctx)))
    return answer(ResetReasonTransformer.transform(reasons))
  }
}
