import { answer } from '#backend/http/answer'
import { memoOfUnit } from '#backend/seasons/queries/memo_of_unit'
import MemoTransformer from '#backend/seasons/transformers/memo_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The memo of a unit, with the masked names of whoever is not photographed. */
export default class ShowMemoController {
  async handle(ctx: HttpContext) {
    return answer(MemoTransformer.transform(await memoOfUnit(await unitOfRoute(ctx))))
  }
}
