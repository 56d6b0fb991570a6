import { answer } from '#backend/http/answer'
import { deadlinesOfUnit } from '#backend/seasons/queries/deadlines_of_unit'
import DeadlineTransformer from '#backend/seasons/transformers/deadline_transformer'
import { fullUnit } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The deadlines of a unit, each with the days that were counted and skipped. */
export default class ListDeadlinesController {
  async handle({ params, viewer }: HttpContext) {
    const unit = await fullUnit(viewer, params.id)
    return answer(DeadlineTransformer.transform(await deadlinesOfUnit(unit)))
  }
}
