import { answer } from '#backend/http/answer'
import { refuse } from '#backend/seasons/errors'
import { matterOfDecision } from '#backend/seasons/queries/matter_of_decision'
import DecisionTransformer from '#backend/seasons/transformers/decision_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { isActName } from '#domain/season/act_rules'
import type { HttpContext } from '@adonisjs/core/http'

/** What an act decides on, for those who may do it. */
export default class ShowDecisionController {
  async handle(ctx: HttpContext) {
    const { params } = ctx
    const unit = await unitOfRoute(ctx)
    if (!isActName(params.act)) return refuse(ctx, { type: 'not_found' })
    const matter = await matterOfDecision(unit, params.act)
    return answer(DecisionTransformer.transform(matter))
  }
}
