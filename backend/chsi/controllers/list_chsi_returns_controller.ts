import { returnsOfUnit } from '#backend/chsi/queries/returns_of_unit'
import ChsiReturnTransformer from '#backend/chsi/transformers/chsi_return_transformer'
import { answer } from '#backend/http/answer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The 学信网退回 of an archived season: its coordinator can read them too. */
export default class ListChsiReturnsController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    return answer(ChsiReturnTransformer.transform(await returnsOfUnit(unit)))
  }
}
