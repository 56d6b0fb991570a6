import { answer } from '#backend/http/answer'
import { proofOfUnit } from '#backend/proofreading/room/queries/proof_of_unit'
import ProofTransformer from '#backend/proofreading/room/transformers/proof_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** How far the proofreading of a unit is, class by class. */
export default class ShowProofController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    return answer(ProofTransformer.transform(await proofOfUnit(ctx.viewer, unit)))
  }
}
