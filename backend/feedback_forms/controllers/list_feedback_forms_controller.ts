import { formsOfUnit } from '#backend/feedback_forms/queries/forms_of_unit'
import FeedbackFormTransformer from '#backend/feedback_forms/transformers/feedback_form_transformer'
import { answer } from '#backend/http/answer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** The stamped forms of a unit as they came, the newest first. */
export default class ListFeedbackFormsController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    return answer(FeedbackFormTransformer.transform(await formsOfUnit(unit)))
  }
}
