import { returnsOfUnit } from '#backend/chsi/queries/returns_of_unit'
import ChsiReturnTransformer from '#backend/chsi/transformers/chsi_return_transformer'
import { answer } from '#backend/http/answer'
import { fullUnit } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The 学信网退回 of an archived season: its coordinator can read them too. */
export default class ListChsiReturnsController {
  async handle({ params, viewer }: HttpContext) {
    const unit = await fullUnit(viewer, params.id)
    return answer(ChsiReturnTransformer.transform(await returnsOfUnit(unit)))
  }
}
