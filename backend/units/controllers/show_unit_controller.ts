import { answer } from '#backend/http/answer'
import UnitTransformer from '#backend/units/transformers/unit_transformer'
import Unit from '#models/people/unit'
import type { HttpContext } from '@adonisjs/core/http'

/** One school. */
export default class ShowUnitController {
  async handle({ params }: HttpContext) {
    const unit = await Unit.query()
      .where('id', params.id)
      .preload('region')
      .preload('codes')
      .firstOrFail()
    return answer(UnitTransformer.transform(unit))
  }
}
